package io.frameworkadvisor.web.compare;

import static io.frameworkadvisor.web.Browser.address;
import static io.frameworkadvisor.web.Browser.all;
import static io.frameworkadvisor.web.Browser.follow;
import static io.frameworkadvisor.web.Browser.heading;
import static io.frameworkadvisor.web.Browser.main;
import static io.frameworkadvisor.web.Browser.one;
import static io.frameworkadvisor.web.Browser.press;
import static io.frameworkadvisor.web.Browser.select;
import static io.frameworkadvisor.web.Browser.text;
import static io.frameworkadvisor.web.Browser.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.store.files.RealCatalog;
import io.frameworkadvisor.web.Browser;
import io.frameworkadvisor.web.SiteTest;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlCheckBoxInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Frameworks side by side: by address, by form and by link, all without a script. */
@SiteTest
class ComparePageTests {

    private static final String SIX = "django,flask,fastapi,bottle,dash,quart";

    @Autowired
    private MockMvc mvc;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(mvc);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    private HtmlPage compare(String query) {
        return browser.open("/compare?" + query);
    }

    private static List<String> names(HtmlPage page) {
        return texts(page, "table.compare thead .name");
    }

    private static List<String> groups(HtmlPage page) {
        return texts(page, "table.compare tr.section");
    }

    private static String query(HtmlPage page) {
        return URLDecoder.decode(address(page), StandardCharsets.UTF_8);
    }

    private static DomElement row(HtmlPage page, String label) {
        return all(page, "table.compare tr").stream()
                .filter(it -> !all(it, "th[scope='row']").isEmpty())
                .filter(it -> text(one(it, "th")).equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + label));
    }

    private static HtmlCheckBoxInput box(HtmlPage page, String id) {
        return (HtmlCheckBoxInput) one(page, "#" + id);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Nested
    class Columns {

        @Test
        void areUpToSixAndTheSeventhIsNamed() {
            HtmlPage page = compare("frameworks=django,flask&frameworks=fastapi&frameworks=bottle,dash,quart,sanic");

            assertThat(names(page)).containsExactly("Django", "Flask", "FastAPI", "Bottle", "Dash", "Quart");
            assertThat(text(one(page, ".notice"))).startsWith("Not shown: sanic.");
        }

        @Test
        void thatAreNotInTheCatalogAreNamedAsText() {
            HtmlPage page = compare("frameworks=django&frameworks=%3Cb%3Enope,rails");

            assertThat(text(one(page, ".notice"))).startsWith("Not shown: <b>nope, rails.");
            assertThat(names(page)).containsExactly("Django");
        }

        @Test
        void thatAreRepeatedCountOnce() {
            HtmlPage page = compare("frameworks=django,django&frameworks=django&frameworks=&frameworks=flask");

            assertThat(names(page)).containsExactly("Django", "Flask");
            assertThat(all(page, ".notice")).isEmpty();
        }

        @Test
        void areAddedByFormAndEverythingElseStays() {
            HtmlPage page = compare("frameworks=django&facet=product&differences=true&need=admin");
            select(page, "#framework-2", "Flask");
            page = press(page, "Compare");

            assertThat(names(page)).containsExactly("Django", "Flask");
            assertThat(groups(page)).containsExactly("Fit for a product");
            assertThat(query(page)).contains("need=admin", "differences=true", "facet=product");
        }

        @Test
        void areChosenTwoAtATimeInTheBeginning() {
            HtmlPage page = browser.open("/compare");
            select(page, "#framework-1", "Flask");
            select(page, "#framework-2", "Bottle");

            assertThat(names(press(page, "Compare"))).containsExactly("Flask", "Bottle");
        }

        @Test
        void areRemovedByLinkAndEverythingElseStays() {
            HtmlPage page = compare("frameworks=django,flask,fastapi&facet=product&need=admin");
            page = follow(all(page, "table.compare .remove").get(1));

            assertThat(names(page)).containsExactly("Django", "FastAPI");
            assertThat(address(page)).isEqualTo("/compare?need=admin&frameworks=django,fastapi&facet=product");
        }

        @Test
        void thatAreThereAlreadyAreNotOffered() {
            assertThat(texts(compare("frameworks=django,none"), "#framework-3 option"))
                    .contains("Flask")
                    .doesNotContain("Django", "No framework");
        }

        @Test
        void areNotAddedWhereThereIsNoRoom() {
            HtmlPage page = compare("frameworks=" + SIX);

            assertThat(all(page, "select")).isEmpty();
            assertThat(main(page)).contains("Six columns are the most.");
        }

        @Test
        void areAskedForWhereThereAreNone() {
            assertThat(main(browser.open("/compare"))).contains("Choose two frameworks above");
        }
    }

    @Nested
    class Baseline {

        @Test
        void isAColumnOfTheSameForm() {
            HtmlPage page = compare("frameworks=django");
            select(page, "#framework-2", "No framework");
            page = press(page, "Compare");

            assertThat(heading(page)).isEqualTo("Compare Django, No framework");
            assertThat(address(page)).contains("none");
        }

        @Test
        void saysWhatOneHasWithoutAFramework() {
            HtmlPage page = compare("frameworks=none,django");

            assertThat(texts(row(page, "ORM"), "td")).first().isEqualTo("nothing built in");
            assertThat(texts(row(page, "Small footprint"), "td")).first().isEqualTo("no new dependency");
            assertThat(texts(row(page, "Easy to learn"), "td")).first().isEqualTo("nothing to learn");
            assertThat(texts(row(page, "Install"), "td")).first().isEqualTo("nothing to install");
        }

        @Test
        void makesNoDifferenceBetweenFrameworks() {
            assertThat(main(compare("frameworks=django,flask,none&differences=true")))
                    .contains(hidden(compare("frameworks=django,flask&differences=true")));
        }

        private static String hidden(HtmlPage page) {
            return all(page, "p[role='status']").stream()
                    .map(Browser::text)
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void isNotRanked() {
            assertThat(texts(row(compare("frameworks=none,django&need=admin"), "With your answers"), "td"))
                    .first()
                    .isEqualTo("not ranked");
        }
    }

    @Nested
    class Rows {

        @Test
        void areAllShownUnlessSomebodyChooses() {
            assertThat(groups(compare("frameworks=django,flask"))).hasSize(CompareFacet.values().length);
        }

        @Test
        void areChosenByGroup() {
            HtmlPage page = compare("frameworks=django,flask&need=admin");
            all(page, "input[name='facet'][type='checkbox']").stream()
                    .map(HtmlCheckBoxInput.class::cast)
                    .forEach(it -> it.setChecked(List.of("features", "existing").contains(it.getValue())));
            page = press(page, "Update the table");

            assertThat(groups(page)).containsExactly("Built-in parts", "Keeping existing code");
            assertThat(box(page, "facet-features").isChecked()).isTrue();
            assertThat(box(page, "facet-general").isChecked()).isFalse();
            assertThat(names(page)).containsExactly("Django", "Flask");
            assertThat(query(page)).contains("need=admin");
        }

        @Test
        void areAllOrNoneByLink() {
            HtmlPage none = follow(compare("frameworks=django,flask&facet=product"), "None");
            HtmlPage everything = follow(none, "All");

            assertThat(groups(none)).isEmpty();
            assertThat(address(none)).isEqualTo("/compare?frameworks=django,flask&facet=none");
            assertThat(groups(everything)).hasSize(CompareFacet.values().length);
            assertThat(address(everything)).isEqualTo("/compare?frameworks=django,flask");
        }

        @Test
        void ofAnUnknownGroupAreNamed() {
            assertThat(text(one(compare("frameworks=django&facet=speed"), ".notice")))
                    .startsWith("Not shown: speed.");
        }

        @Test
        void thatAreEqualCanBeHidden() {
            HtmlPage everything = compare("frameworks=django,flask");
            HtmlPage differences = compare("frameworks=django,flask&differences=true");
            List<DomElement> rows = traitRows(everything);
            List<DomElement> shown = traitRows(differences);

            assertThat(shown)
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(texts(it, "td strong")).doesNotHaveDuplicates());
            assertThat(rows.stream().filter(it -> levels(it) == 2).map(it -> text(one(it, "th"))))
                    .containsExactlyElementsOf(
                            shown.stream().map(it -> text(one(it, "th"))).toList());
            assertThat(main(differences)).contains(rows.size() - shown.size() + " equal rows are hidden.");
        }

        private static List<DomElement> traitRows(HtmlPage page) {
            return all(page, "table.compare tr").stream()
                    .filter(it -> !all(it, "td strong").isEmpty())
                    .toList();
        }

        private static long levels(DomElement row) {
            return texts(row, "td strong").stream().distinct().count();
        }

        @Test
        void stayHiddenByACheckboxThatStaysTicked() {
            HtmlPage page = compare("frameworks=django,flask");
            box(page, "differences").setChecked(true);
            page = press(page, "Update the table");

            assertThat(main(page)).contains("equal rows are hidden");
            assertThat(box(page, "differences").isChecked()).isTrue();
        }

        @Test
        void ofASingleFrameworkAreNeverHidden() {
            assertThat(main(compare("frameworks=django,none&differences=true"))).doesNotContain("equal rows");
        }
    }

    @Nested
    class WithAnswers {

        @Test
        void saysWhereEachStandsAndKeepsTheAnswers() {
            HtmlPage page = compare("frameworks=django,japronto&product=content-site&need=admin");

            assertThat(texts(row(page, "With your answers"), "td"))
                    .satisfiesExactly(
                            it -> assertThat(it).startsWith("Place 1, "),
                            it -> assertThat(it).isEqualTo("Fails a must-have, or one is not confirmed"));
            assertThat(query(press(page, "Compare"))).contains("product=content-site", "need=admin");
        }

        @Test
        void saysWhereTwoDifferInPointsAndHowClearTheLeadIs() {
            HtmlPage page = compare("frameworks=flask,django&product=content-site&style=free");

            // Free choice of parts: level 5 against level 2 is 3/4 of 8 points that count double.
            assertThat(main(page))
                    .contains("Choose Flask over Django", "Freedom to choose parts (12)")
                    .contains("Choose Django over Flask", "Fit for a content site (")
                    .containsPattern("Flask beats Django in [0-9]+ of 100 plausible readings");
        }

        @Test
        void drawsTheDifferencesOfTheFirstTwoWithTheirTable() {
            HtmlPage page = compare("frameworks=flask,django,bottle&product=content-site&style=free");
            List<DomElement> rows = all(page, "section[aria-labelledby='with-answers'] tbody tr");

            assertThat(all(page, ".difference rect")).hasSameSizeAs(rows);
            assertThat(rows).anySatisfy(it -> {
                assertThat(text(one(it, "th"))).isEqualTo("Freedom to choose parts");
                assertThat(texts(it, "td")).containsExactly("12", "");
            });
            assertThat(rows.stream()
                            .map(it -> new BigDecimal(String.join("", texts(it, "td"))))
                            .toList())
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }

        @Test
        void drawsNothingWhereNobodyAnswered() {
            assertThat(all(compare("frameworks=flask,django"), ".difference")).isEmpty();
        }
    }

    @Nested
    class Markdown {

        private MockHttpServletResponse markdown(String query) {
            try {
                return mvc.perform(MockMvcRequestBuilders.get("/compare.md?" + query))
                        .andReturn()
                        .getResponse();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }

        private String body(String query) {
            return new String(markdown(query).getContentAsByteArray(), StandardCharsets.UTF_8);
        }

        @Test
        void isATableOfTheSameRowsAndColumns() {
            String query = "frameworks=django,flask,none&facet=features&differences=true&need=admin";
            List<String> lines =
                    body(query).lines().filter(it -> it.startsWith("|")).toList();
            HtmlPage page = compare(query);

            assertThat(markdown(query).getContentType()).isEqualTo("text/markdown;charset=UTF-8");
            assertThat(lines.get(0)).isEqualTo("| Trait | Django | Flask | No framework |");
            assertThat(lines).hasSize(all(page, "table.compare tr").size() + 1);
            assertThat(lines).anyMatch(it -> it.startsWith("| Admin site | built in"));
        }

        @Test
        void endsWithTheAddressOfThePage() {
            assertThat(body("frameworks=django,flask&facet=features&need=admin").lines())
                    .last()
                    .isEqualTo(SiteTest.PUBLIC_URL + "/compare?need=admin&frameworks=django,flask&facet=features");
        }

        @Test
        void standsOnThePageToBeSelected() {
            String query = "frameworks=django,flask&facet=features";

            assertThat(one(compare(query), "textarea[readonly]")
                            .getTextContent()
                            .strip())
                    .isEqualTo(body(query).strip());
        }

        @Test
        void speaksGermanBelowTheGermanAddress() {
            HtmlPage page = browser.open("/de/compare?frameworks=django,none");

            assertThat(one(page, "textarea").getTextContent()).contains("| Merkmal | Django | Kein Framework |");
        }
    }

    @Nested
    class Code {

        private static String minimal(String slug) {
            Framework.Example example = RealCatalog.revision()
                    .catalog()
                    .framework(slug)
                    .orElseThrow()
                    .profile()
                    .example();
            return example == null ? "" : squeezed(example.code());
        }

        @Test
        void showsAMinimalApplicationOfEach() {
            assertThat(texts(compare("frameworks=flask,none,bottle"), "[aria-labelledby='program-minimal'] pre"))
                    .containsExactly(minimal("flask"), minimal("bottle"));
        }

        @Test
        void showsTheSameApiInEach() {
            assertThat(texts(compare("frameworks=flask,fastapi"), "[aria-labelledby='program-items'] pre"))
                    .satisfiesExactly(
                            it -> assertThat(it).contains("from flask import Flask", "@app.post(\"/items\")"),
                            it -> assertThat(it).contains("from fastapi import FastAPI", "@app.post(\"/items\""));
        }

        @Test
        void saysWhyOneIsMissing() {
            HtmlPage page = compare("frameworks=flask,zope,japronto");

            assertThat(texts(page, "[aria-labelledby='program-minimal'] figure"))
                    .contains("Japronto Not written: this framework is no longer actively maintained.");
            assertThat(texts(page, "[aria-labelledby='program-items'] figure"))
                    .contains(
                            "Zope Not written: an HTTP API of your own takes effort in it, or does not work at all."
                                    + " It has no serializers for APIs, so each JSON answer is assembled by hand.",
                            "Japronto Not written: this framework is no longer actively maintained.");
        }

        @Test
        void isLeftOutWithItsGroup() {
            assertThat(all(compare("frameworks=flask,bottle&facet=product"), "pre"))
                    .isEmpty();
        }

        @Test
        void isColoredByClassAlone() {
            HtmlPage page = compare("frameworks=flask,bottle");

            assertThat(texts(page, "pre .c-keyword")).contains("from", "import", "def");
            assertThat(Stream.of("[style]", "font").flatMap(it -> all(page, it).stream()))
                    .isEmpty();
        }
    }

    @Nested
    class InGerman {

        @Test
        void theSentencesOfTheCatalogAreMarkedAsEnglish() {
            HtmlPage page = browser.open("/de/compare?frameworks=django,none");

            assertThat(texts(page, "thead + tbody td[lang=en]"))
                    .singleElement()
                    .asString()
                    .startsWith("Full-stack");
            assertThat(all(page, "td .small"))
                    .isNotEmpty()
                    .allMatch(it -> it.getAttribute("lang").equals("en"));
        }

        @Test
        void everyWordOfThePageIsGermanAndLinksStayGerman() {
            HtmlPage page = browser.open("/de/compare?frameworks=django,none&product=content-site");

            assertThat(heading(page)).isEqualTo("Vergleich: Django, Kein Framework");
            assertThat(texts(row(page, "Mit Ihren Antworten"), "td"))
                    .first()
                    .asString()
                    .startsWith("Platz ");
            assertThat(all(page, "main a"))
                    .extracting(it -> it.getAttribute("href"))
                    .allMatch(it -> it.startsWith("/de/"));
        }
    }
}
