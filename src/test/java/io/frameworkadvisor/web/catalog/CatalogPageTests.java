package io.frameworkadvisor.web.catalog;

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

import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.Evidence;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.Trait;
import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.store.files.RealCatalog;
import io.frameworkadvisor.web.Browser;
import io.frameworkadvisor.web.LiveSite;
import io.frameworkadvisor.web.SiteTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlCheckBoxInput;
import org.htmlunit.html.HtmlPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The catalog and the method, as they can be read without answering anything. */
@SiteTest
class CatalogPageTests {

    private static final Catalog CATALOG = RealCatalog.revision().catalog();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private LiveSite site;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(mvc);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    static Stream<String> slugs() {
        return CATALOG.frameworks().stream().map(Framework::slug);
    }

    private static Framework framework(String slug) {
        return CATALOG.framework(slug).orElseThrow();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Nested
    class Profile {

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.catalog.CatalogPageTests#slugs")
        void showsEveryTraitWithItsSourceAndDate(String slug) {
            Framework framework = framework(slug);
            HtmlPage page = browser.open("/frameworks/" + slug);

            assertThat(heading(page)).isEqualTo(framework.name());
            for (Trait trait : framework.traits().values()) {
                TraitDefinition definition = CATALOG.definition(trait.id());
                if ("knows".equals(definition.family()) && trait.evidence() == null) {
                    continue;
                }
                DomElement row = page.getElementById(trait.id());
                assertThat(row).as(trait.id()).isNotNull();
                assertThat(text(one(row, "th"))).isEqualTo(squeezed(definition.label()));
                Integer level = trait.level();
                assertThat(text(one(row, ".level")))
                        .isEqualTo(
                                level == null ? "unknown" : definition.scale().nameOf(level));
                if (trait.note() != null) {
                    assertThat(text(row)).contains(squeezed(trait.note()));
                }
                assertShown(row, trait.evidence());
            }
        }

        private void assertShown(DomElement row, @Nullable Evidence evidence) {
            if (evidence == null) {
                assertThat(all(row, ".evidence")).isEmpty();
                return;
            }
            DomElement shown = one(row, ".evidence");
            assertThat(text(shown)).endsWith(evidence.asOf() == null ? ", undated" : ", " + evidence.asOf());
            if (evidence.url() != null) {
                assertThat(one(shown, "a").getAttribute("href")).isEqualTo(evidence.url());
            }
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.catalog.CatalogPageTests#slugs")
        void tellsItsStatusStrengthsWeaknessesAndUsualFailure(String slug) {
            Framework.Profile profile = framework(slug).profile();
            String main = main(browser.open("/frameworks/" + slug));

            assertThat(main).contains(squeezed(profile.status().note()));
            assertThat(main)
                    .contains(
                            squeezed(profile.failure().text()),
                            squeezed(profile.failure().remedy()));
            assertThat(profile.strengths())
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(main).contains(squeezed(it.text())));
            assertThat(profile.weaknesses())
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(main).contains(squeezed(it.text())));
            assertThat(main).doesNotContain("null");
        }

        @ParameterizedTest
        @CsvSource({"/frameworks/flask, Stars, '72,133'", "/de/frameworks/flask, Sterne, 72.133"})
        void writesFiguresAsReadersOfItsLanguageDo(String address, String kind, String figure) {
            HtmlPage page = browser.open(address);

            DomElement row = all(page, "tbody tr").stream()
                    .filter(it -> all(it, "td.number").size() == 1
                            && text(one(it, "th")).equals(kind))
                    .findFirst()
                    .orElseThrow();
            assertThat(text(one(row, "td.number"))).isEqualTo(figure);
        }

        @Test
        void marksItsPartOfTheSiteInTheNavigation() {
            assertThat(texts(browser.open("/frameworks/flask"), ".site-header nav [aria-current]"))
                    .containsExactly("Frameworks");
            assertThat(texts(browser.open("/"), ".site-header nav [aria-current]"))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"nope", "Django", "django.html", "django%20", "%3Cscript%3E"})
        void ofAnUnknownFrameworkIsTheSitesOwnNotFoundPage(String slug) {
            HttpResponse<String> answer = site.get("/frameworks/" + slug);

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("<h1>This page does not exist</h1>", "/assets/site-");
        }
    }

    @Nested
    class Browse {

        @Test
        void listsEveryFrameworkWithALinkToItsProfile() {
            HtmlPage page = browser.open("/frameworks");

            assertThat(all(page, ".entry h2 a"))
                    .extracting(it -> it.getAttribute("href"))
                    .containsExactlyElementsOf(
                            slugs().map(it -> "/frameworks/" + it).toList());
            assertThat(heading(follow(page, "Django"))).isEqualTo("Django");
        }

        @Test
        void searchesNamesAndSummariesWithoutRegardToCase() {
            HtmlPage page = browser.open("/frameworks?q=+ASYNC+");

            assertThat(texts(page, ".entry h2"))
                    .isNotEmpty()
                    .containsExactlyElementsOf(CATALOG.frameworks().stream()
                            .filter(it -> (it.name() + " " + it.summary())
                                    .toLowerCase(Locale.ROOT)
                                    .contains("async"))
                            .map(Framework::name)
                            .toList());
        }

        @Test
        void filtersByKindAndStatusThroughTheForm() {
            HtmlPage page = browser.open("/frameworks");
            String kind = framework("japronto").category();
            select(page, "#category", kind);
            select(page, "#status", "dormant");
            page = press(page, "Filter");

            assertThat(texts(page, ".entry h2")).contains("Japronto");
            assertThat(all(page, ".entry"))
                    .allSatisfy(it -> assertThat(texts(it, ".tag")).contains(kind, "dormant"));
            assertThat(texts(page, "#category option[selected]")).containsExactly(kind);
            assertThat(follow(page, "Show all").getUrl().getFile()).isEqualTo("/frameworks");
        }

        @Test
        void saysWhenNothingMatchesAndShowsTheWordsAsText() {
            HtmlPage page = browser.open("/frameworks?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");

            assertThat(main(page)).contains("0 of " + CATALOG.frameworks().size(), "Nothing matches.");
            assertThat(all(page, "script")).isEmpty();
            assertThat(one(page, "#q").getAttribute("value")).isEqualTo("\"><script>alert(1)</script>");
        }

        @Test
        void whatIsTickedIsCompared() {
            HtmlPage page = browser.open("/frameworks");
            ((HtmlCheckBoxInput) one(page, "#compare-flask")).setChecked(true);
            ((HtmlCheckBoxInput) one(page, "#compare-bottle")).setChecked(true);

            assertThat(texts(press(page, "Compare what is ticked"), "table.compare thead .name"))
                    .containsExactly("Bottle", "Flask");
        }
    }

    @Nested
    class Method {

        @Test
        void listsEveryQuestionAndOption() {
            HtmlPage page = browser.open("/method");
            for (Question question : RealCatalog.revision().questionnaire().questions()) {
                DomElement section = all(page, "main details").stream()
                        .filter(it -> text(one(it, "summary")).equals(squeezed(question.ask())))
                        .findFirst()
                        .orElseThrow();
                List<String> options = question.options().stream()
                        .map(Option::label)
                        .map(CatalogPageTests::squeezed)
                        .toList();
                if (question.id().equals("knows")) {
                    assertThat(text(section)).contains("Each framework in the list gives points to itself");
                    assertThat(texts(section, "tbody th")).isSubsetOf(options);
                } else if (question.id().equals("avoid")) {
                    assertThat(text(section)).contains("Each framework in the list rules itself out");
                    assertThat(texts(section, "tbody th")).isSubsetOf(options);
                } else {
                    assertThat(texts(section, "tbody th")).isEqualTo(options);
                }
            }
        }

        @Test
        void saysWhichNumbersAreBehindAnAnswer() {
            String main = main(browser.open("/method"));

            assertThat(main).contains("leaves out what cannot be shown to be one that brings an admin site");
            assertThat(main).contains("lets in what is no longer maintained");
            assertThat(main).contains("Facts were collected on " + CATALOG.collected());
        }
    }
}
