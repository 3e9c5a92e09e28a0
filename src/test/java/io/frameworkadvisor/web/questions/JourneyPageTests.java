package io.frameworkadvisor.web.questions;

import static io.frameworkadvisor.web.Browser.address;
import static io.frameworkadvisor.web.Browser.all;
import static io.frameworkadvisor.web.Browser.chosen;
import static io.frameworkadvisor.web.Browser.follow;
import static io.frameworkadvisor.web.Browser.heading;
import static io.frameworkadvisor.web.Browser.main;
import static io.frameworkadvisor.web.Browser.one;
import static io.frameworkadvisor.web.Browser.press;
import static io.frameworkadvisor.web.Browser.select;
import static io.frameworkadvisor.web.Browser.text;
import static io.frameworkadvisor.web.Browser.texts;
import static io.frameworkadvisor.web.Browser.tick;
import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Topic;
import io.frameworkadvisor.store.files.RealCatalog;
import io.frameworkadvisor.web.Browser;
import io.frameworkadvisor.web.SiteTest;
import java.util.List;
import java.util.stream.Stream;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a person sees who answers questions with a browser that runs no JavaScript. */
@SiteTest
class JourneyPageTests {

    private static final String SHOP = "product=shop-saas&interface=html&audience=public&need=accounts&team=small";
    private static final Questionnaire QUESTIONNAIRE = RealCatalog.revision().questionnaire();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MockMvcTester tester;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(mvc);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    static List<Topic> topics() {
        return QUESTIONNAIRE.topics().stream().filter(it -> !it.onReview()).toList();
    }

    static Stream<String> topicIds() {
        return topics().stream().map(Topic::id);
    }

    private MockHttpServletResponse response(String path) {
        return tester.get().uri(path).exchange().getResponse();
    }

    private static String change(HtmlPage page, String question) {
        return all(page, "dl.summary dd.change a").stream()
                .filter(it -> it.getAttribute("href").endsWith("#" + question))
                .map(it -> it.getAttribute("href"))
                .findFirst()
                .orElseThrow();
    }

    private static DomElement changeLink(HtmlPage page, String question) {
        return one(page, "dl.summary a[href$='#" + question + "']");
    }

    @Nested
    class FromStartToLink {

        @Test
        void aStrangerGetsFromTheHomePageToALinkByLinksAndFormsAlone() {
            HtmlPage page = follow(one(browser.open("/"), "main a[href='/questions/purpose']"));
            for (Topic topic : topics()) {
                assertThat(heading(page)).isEqualTo(topic.title());
                for (Question question : topic.questions()) {
                    switch (question.id()) {
                        case "product" -> tick(page, "product", "content-site");
                        case "interface" -> tick(page, "interface", "html");
                        case "need" -> tick(page, "need", "accounts");
                        case "team" -> tick(page, "team", "small");
                        default -> {}
                    }
                }
                page = press(page, "Continue");
            }

            assertThat(heading(page)).isEqualTo("Check your answers");
            assertThat(main(page)).contains("A content site", "Accounts and login", "Two to five");

            page = follow(changeLink(page, "need"));
            tick(page, "need", "admin");
            page = press(page, "Continue to the review");
            assertThat(heading(page)).isEqualTo("Check your answers");
            assertThat(main(page)).contains("An admin site; Accounts and login");

            select(page, "#matters-longevity", "more than usual");
            page = press(page, "See the result");
            String headline = heading(page);
            assertThat(headline).startsWith("Django fits best");
            assertThat(texts(page, "article .because"))
                    .anyMatch(it -> it.startsWith("You said: ") && it.contains("a content site"));
            assertThat(texts(page, "dl.summary dd")).contains("A long life: more");

            page = press(page, "Make a link for colleagues");
            assertThat(address(page)).matches("/r/[A-Za-z0-9_-]{22}");
            assertThat(heading(page)).isEqualTo(headline);

            try (Browser colleague = new Browser(mvc)) {
                HtmlPage opened = colleague.open(address(page));
                assertThat(heading(opened)).isEqualTo(headline);
                assertThat(one(opened, "#link").getAttribute("value")).isEqualTo(SiteTest.PUBLIC_URL + address(page));
            }
        }
    }

    @Nested
    class TopicByTopic {

        @Test
        void continueLeadsThroughAllTopicsToTheReviewWithoutAnyAnswer() {
            HtmlPage page = follow(browser.open("/"), "Questions");
            for (Topic topic : topics()) {
                assertThat(heading(page)).isEqualTo(topic.title());
                page = press(page, "Continue");
            }

            assertThat(heading(page)).isEqualTo("Check your answers");
            assertThat(main(page)).contains("0 of ");
        }

        @Test
        void backKeepsTheAnswersOfAllTopics() {
            HtmlPage page = browser.open("/questions/purpose");
            tick(page, "product", "json-api");
            page = press(page, "Continue");
            tick(page, "data", "relational");
            page = press(page, "Continue");

            page = follow(page, "Back");
            assertThat(chosen(page, "data")).containsExactly("relational");
            page = follow(page, "Back");
            assertThat(chosen(page, "product")).containsExactly("json-api");
            assertThat(chosen(page, "data")).containsExactly("relational");
        }

        @Test
        void backFromTheFirstTopicLeadsHome() {
            assertThat(address(follow(browser.open("/questions/purpose?" + SHOP), "Back")))
                    .isEqualTo("/");
        }

        @Test
        void aRadioButtonCanBeTakenBackBySkipping() {
            HtmlPage page = browser.open("/questions/team?" + SHOP);
            tick(page, "team", "skip");
            page = press(page, "Continue");

            assertThat(chosen(page, "team")).isEmpty();
            assertThat(chosen(page, "product")).containsExactly("shop-saas");
        }

        @Test
        void everyQuestionIsAGroupWithALegendAndEveryOptionHasALabel() {
            for (Topic topic : topics()) {
                HtmlPage page = browser.open("/questions/" + topic.id());

                assertThat(texts(page, "fieldset > legend"))
                        .containsExactlyElementsOf(
                                topic.questions().stream().map(Question::ask).toList());
                assertThat(all(page, "fieldset input"))
                        .allSatisfy(it -> assertThat(text(one(page, "label[for='" + it.getId() + "']")))
                                .isNotEmpty());
                assertThat(all(page, "[required]")).isEmpty();
            }
        }

        @ParameterizedTest
        @MethodSource("io.frameworkadvisor.web.questions.JourneyPageTests#topicIds")
        void theResultIsOneStepAwayFromEveryTopic(String topic) {
            HtmlPage result = press(browser.open("/questions/" + topic + "?" + SHOP), "See the result now");

            assertThat(result.getUrl().getPath()).isEqualTo("/advice");
            assertThat(heading(result)).isEqualTo(heading(browser.open("/advice?" + SHOP)));
        }

        @Test
        void everybodySeesAQuestionWithTheirOwnAnswerInTheirOwnLanguage() {
            HtmlPage api = browser.open("/questions/purpose?product=json-api");
            HtmlPage shop = browser.open("/questions/purpose?product=shop-saas");
            HtmlPage german = browser.open("/de/questions/purpose?product=json-api");

            assertThat(chosen(api, "product")).containsExactly("json-api");
            assertThat(chosen(shop, "product")).containsExactly("shop-saas");
            assertThat(chosen(german, "product")).containsExactly("json-api");
            assertThat(texts(shop, "fieldset > legend")).isEqualTo(texts(api, "fieldset > legend"));
            assertThat(texts(german, "fieldset > legend")).doesNotContainAnyElementsOf(texts(api, "fieldset > legend"));
        }

        @Test
        void aTopicThatDoesNotExistIsNoPage() {
            assertThat(Stream.of("/questions/nope", "/questions/importance")
                            .map(path -> response(path).getStatus()))
                    .containsOnly(404);
        }
    }

    @Nested
    class Reviewing {

        @Test
        void everyQuestionIsListedWithItsAnswerAndAChangeLink() {
            HtmlPage page = browser.open("/review?" + SHOP);
            List<Question> asked =
                    topics().stream().flatMap(it -> it.questions().stream()).toList();

            assertThat(texts(page, "dl.summary dt"))
                    .containsExactlyElementsOf(asked.stream().map(Question::ask).toList());
            assertThat(texts(page, "dl.summary .change a"))
                    .containsExactlyElementsOf(
                            asked.stream().map(it -> "Change: " + it.ask()).toList());
            assertThat(texts(page, "dl.summary dd:not(.change)"))
                    .contains("A shop, marketplace or SaaS product", "Accounts and login", "Not answered");
        }

        @Test
        void everyChangeLinkLeadsToItsQuestionAndBackToTheReviewWithTheSameAnswers() {
            HtmlPage review = browser.open("/review?" + SHOP);
            for (Topic topic : topics()) {
                for (Question question : topic.questions()) {
                    HtmlPage page = browser.open(change(review, question.id()));
                    assertThat(page.getElementById(question.id())).isNotNull();
                    HtmlPage back = press(page, "Continue to the review");
                    assertThat(texts(back, "dl.summary dd"))
                            .as(question.id())
                            .isEqualTo(texts(review, "dl.summary dd"));
                    assertThat(address(follow(page, "Back"))).isEqualTo("/review?" + SHOP);
                }
            }
        }

        @Test
        void importanceIsKeptAndCanBeTakenBack() {
            HtmlPage page = browser.open("/review?" + SHOP + "&matters=purpose-more");
            assertThat(texts(page, "#matters-purpose option[selected]")).containsExactly("more than usual");

            select(page, "#matters-purpose", "as usual");
            select(page, "#matters-people", "less than usual");
            HtmlPage result = press(page, "See the result");

            assertThat(texts(result, "dl.summary dd"))
                    .contains("People: less")
                    .doesNotContain("Fit for the product: more");
        }

        @Test
        void changeOnTheResultLeadsBackToTheReviewToo() {
            HtmlPage result = browser.open("/advice?" + SHOP);
            HtmlPage page = follow(changeLink(result, "team"));

            assertThat(chosen(page, "team")).containsExactly("small");
            assertThat(heading(press(page, "Continue to the review"))).isEqualTo("Check your answers");
        }
    }

    @Nested
    class AllOnOnePage {

        @Test
        void theSameAnswersGiveTheSameAdviceAsTopicByTopic() {
            HtmlPage all = follow(browser.open("/"), "Read all 26 questions before you start");
            tick(all, "product", "dashboard");
            tick(all, "interface", "python-ui");
            tick(all, "experience", "data");
            HtmlPage atOnce = press(all, "See the result");

            HtmlPage page = browser.open("/questions/purpose");
            tick(page, "product", "dashboard");
            tick(page, "interface", "python-ui");
            for (int i = 0; i < topics().size(); i++) {
                if (page.getElementById("experience") != null) {
                    tick(page, "experience", "data");
                }
                page = press(page, "Continue");
            }
            HtmlPage stepByStep = press(page, "See the result");

            assertThat(one(stepByStep, "main").asXml())
                    .isEqualTo(one(atOnce, "main").asXml());
        }

        @Test
        void answersInTheAddressAreFilledInAndTheReviewIsOneStepAway() {
            HtmlPage page = browser.open("/questions?" + SHOP + "&matters=people-less");
            assertThat(chosen(page, "product")).containsExactly("shop-saas");

            HtmlPage review = press(page, "Check the answers first");
            assertThat(main(review)).contains("A shop, marketplace or SaaS product");
            assertThat(texts(review, "#matters-people option[selected]")).containsExactly("less than usual");
        }
    }

    @Nested
    class Progress {

        @Test
        void isToldInWordsFromTheFirstPageOn() {
            assertThat(texts(browser.open("/questions/purpose"), ".step"))
                    .containsExactly("Topic 1 of 8. 26 questions left, about 7 minutes.");
            assertThat(texts(browser.open("/"), ".editions a"))
                    .containsExactly("Short: 7 questions, about 3 minutes", "Full: 26 questions, about 7 minutes");
        }

        @Test
        void countsWhatIsLeftToAnswerFromHereOn() {
            int before = topics().get(0).questions().size();
            assertThat(texts(browser.open("/questions/data"), ".step"))
                    .containsExactly("Topic 2 of 8. %d questions left, about 6 minutes.".formatted(26 - before));
            assertThat(text(one(browser.open("/questions/operations?hosting=shared"), ".step")))
                    .isEqualTo("Topic 8 of 8. 2 questions left, about one minute.");
            assertThat(text(one(browser.open("/questions/operations?hosting=shared&python=py310"), ".step")))
                    .startsWith("Topic 8 of 8. One question left");
        }

        @Test
        void saysWhenEverythingIsAnswered() {
            HtmlPage page = browser.open("/questions/operations");
            topics().get(7)
                    .questions()
                    .forEach(it -> tick(page, it.id(), it.options().get(0).id()));
            HtmlPage review = press(page, "Continue");
            String query = review.getUrl().getQuery();

            assertThat(text(one(browser.open("/questions/operations?" + query), ".step")))
                    .isEqualTo("Topic 8 of 8. Everything from here on is answered.");
        }

        @Test
        void isLeftOutWhereSomebodyComesBackForOneAnswer() {
            assertThat(texts(browser.open("/questions/team?return=review"), ".step"))
                    .containsExactly("Topic 5 of 8.");
        }
    }

    @Nested
    class ShortEdition {

        private List<String> asked(HtmlPage page) {
            return all(page, "fieldset").stream().map(DomElement::getId).toList();
        }

        @Test
        void asksSevenQuestionsUnderTheirTopicsAndLeadsToTheResult() {
            HtmlPage page = follow(one(browser.open("/"), "main a[href='/questions/short']"));
            assertThat(asked(page)).hasSize(7).contains("product");

            tick(page, "product", "content-site");
            HtmlPage result = press(page, "See the result");
            assertThat(address(result)).startsWith("/advice?product=content-site");
        }

        @Test
        void namesEveryQuestionThatItSkipsWithWhatThatCosts() {
            HtmlPage page = browser.open("/questions/short");
            List<String> skipped = texts(page, "table.figures tbody th");

            assertThat(texts(page, "fieldset > legend")).doesNotContainAnyElementsOf(skipped);
            assertThat(Stream.concat(texts(page, "fieldset > legend").stream(), skipped.stream()))
                    .containsExactlyInAnyOrderElementsOf(topics().stream()
                            .flatMap(it -> it.questions().stream())
                            .map(Question::ask)
                            .toList());
            assertThat(texts(page, "table.figures td")).hasSameSizeAs(skipped).allMatch(it -> it.matches("\\d+[.]\\d"));
            assertThat(text(one(page, "#skipped"))).isEqualTo("19 questions are skipped");
            assertThat(main(page)).containsPattern("another framework comes first in \\d+ of 100 generated projects");
        }

        @Test
        void goesOnWithAllQuestionsAndKeepsEveryAnswer() {
            HtmlPage page = browser.open("/questions/short?team=small");
            tick(page, "product", "json-api");
            HtmlPage full = press(page, "Go on with all questions");

            assertThat(heading(full)).isEqualTo(topics().get(0).title());
            assertThat(chosen(full, "product")).containsExactly("json-api");
            assertThat(chosen(full, "team")).containsExactly("small");
        }

        @Test
        void leadsToTheReviewAsWell() {
            HtmlPage review = press(browser.open("/questions/short?" + SHOP), "Check the answers first");
            assertThat(main(review)).contains("A shop, marketplace or SaaS product", "Two to five");
        }
    }

    @Nested
    class Contradicting {

        private static final String DISPUTED = "waits=services&async=never";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/review",
                    "/questions",
                    "/questions/short",
                    "/questions/team",
                    "/questions/data",
                    "/de/review"
                })
        void isPointedOutWithALinkToEitherQuestion(String path) {
            HtmlPage page = browser.open(path + "?" + DISPUTED);
            assertThat(all(page, ".notice.gentle li")).hasSize(1);

            for (DomElement link : all(page, ".notice.gentle a")) {
                String href = link.getAttribute("href");
                String question = href.substring(href.indexOf('#') + 1);
                HtmlPage there = href.startsWith("#") ? page : browser.open(href);
                assertThat(one(there, "fieldset#" + question + " legend")).isNotNull();
                assertThat(text(one(there, "#" + question + " legend"))).isEqualTo(text(link));
                assertThat(chosen(there, "waits")).containsExactly("services");
                assertThat(chosen(there, "async")).containsExactly("never");
            }
            assertThat(all(page, ".notice.gentle a")).hasSize(2);
        }

        @Test
        void isOverOnceOneOfTheAnswersIsChanged() {
            HtmlPage review = browser.open("/review?" + DISPUTED);
            HtmlPage page = browser.open(all(review, ".notice.gentle a").get(0).getAttribute("href"));
            tick(page, "async", "skip");
            HtmlPage after = press(page, "Continue to the review");

            assertThat(heading(after)).isEqualTo("Check your answers");
            assertThat(all(after, ".notice.gentle")).isEmpty();
        }

        @Test
        void isNotSaidOfAnswersThatGoTogether() {
            assertThat(all(browser.open("/review?" + SHOP), ".notice.gentle")).isEmpty();
        }
    }

    @Nested
    class CurrentFirstThree {

        @Test
        void areNotShownUnlessAskedFor() {
            assertThat(all(browser.open("/questions/team?" + SHOP), ".leaders")).isEmpty();
        }

        @Test
        void areThoseOfTheResultForTheAnswersSoFar() {
            assertThat(texts(browser.open("/questions/team?" + SHOP + "&show=first"), ".leaders a"))
                    .isEqualTo(texts(browser.open("/advice?" + SHOP), "article h2"));
        }

        @Test
        void areShownWithWhatWasJustChosenAndKeptToTheReviewAndBack() {
            HtmlPage page = browser.open("/questions/purpose");
            tick(page, "product", "content-site");
            page = press(page, "Show the current first three while I answer");
            assertThat(heading(page)).isEqualTo(topics().get(0).title());
            assertThat(all(page, ".leaders a")).hasSize(3);

            for (int i = 0; i < topics().size(); i++) {
                assertThat(all(page, ".leaders a")).hasSize(3);
                page = press(page, "Continue");
            }
            assertThat(heading(page)).isEqualTo("Check your answers");
            assertThat(texts(page, ".notice")).isEmpty();
            assertThat(all(follow(page, "Back"), ".leaders a")).hasSize(3);
            assertThat(all(follow(changeLink(page, "team")), ".leaders a")).hasSize(3);
        }

        @Test
        void canBeHiddenAgainForGood() {
            HtmlPage page = press(browser.open("/questions/purpose?" + SHOP + "&show=first"), "Hide the first three");
            assertThat(all(page, ".leaders")).isEmpty();
            assertThat(chosen(page, "product")).containsExactly("shop-saas");

            assertThat(all(press(page, "Continue"), ".leaders")).isEmpty();
        }

        @Test
        void sayWhenThereIsNothingToGoBy() {
            assertThat(text(one(browser.open("/questions/purpose?show=first"), ".leaders")))
                    .contains("Nothing is answered yet.");
            assertThat(text(one(browser.open("/questions/purpose?product=not-sure&show=first"), ".leaders")))
                    .contains("No order follows");
        }
    }

    @Nested
    class InGerman {

        @ParameterizedTest
        @ValueSource(strings = {"/", "/questions/team", "/questions", "/questions/short", "/review"})
        void everyPageStaysInItsLanguage(String path) {
            HtmlPage page = browser.open("/de" + path + "?" + SHOP + "&waits=services&async=never");

            assertThat(all(page, "main a, main form, main button[formaction]"))
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(Stream.of("href", "action", "formaction")
                                    .map(it::getAttribute)
                                    .filter(address -> address.startsWith("/")))
                            .allMatch(address -> address.startsWith("/de/")));
            assertThat(main(page)).doesNotContain("??", "Skip this question", "Why we ask", "See the result");
        }

        @Test
        void progressAndTimeAreToldInWords() {
            assertThat(texts(browser.open("/de/questions/purpose"), ".step"))
                    .containsExactly("Thema 1 von 8. Noch 26 Fragen, etwa 7 Minuten.");
            assertThat(main(browser.open("/de/questions/short"))).contains("19 Fragen entfallen", "2.000 Abwandlungen");
        }
    }

    @Nested
    class SameAddress {

        @ParameterizedTest
        @ValueSource(
                strings = {"/", "/questions/team?", "/questions?", "/review?", "/advice?", "/compare?frameworks=django&"
                })
        void reloadAndSecondTabGiveTheSameBytes(String path) {
            String address = path.endsWith("?") || path.endsWith("&") ? path + SHOP : path;

            assertThat(response(address).getContentAsByteArray())
                    .isEqualTo(response(address).getContentAsByteArray());
        }

        @Test
        void theOrderOfTheAnswersInTheAddressDoesNotMatter() {
            assertThat(main(browser.open("/advice?team=small&need=accounts&product=shop-saas")))
                    .isEqualTo(main(browser.open("/advice?product=shop-saas&need=accounts&team=small")));
        }
    }

    @Nested
    class OldAndUnknownKeys {

        private static final String OLD = "colour=red&product=fax&team=small&team=large&product=json-api";

        @ParameterizedTest
        @ValueSource(strings = {"/questions/purpose", "/questions", "/review", "/advice", "/compare"})
        void areNamedAndTheRestCounts(String path) {
            HtmlPage page = browser.open(path + "?" + OLD);

            assertThat(texts(page, ".notice li"))
                    .contains(
                            "There is no question “colour” (any more).",
                            "“product” has no answer “fax” (any more).",
                            "“team” takes one answer; “large” was left out.");
            assertThat(texts(page, ".notice li")).noneMatch(it -> it.contains("json-api"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/questions/purpose", "/questions", "/review", "/advice", "/compare"})
        void areShownAsTextAndNeverAsMarkup(String path) {
            String markup = "<img src=x onerror=alert(1)>";
            HtmlPage page = browser.open(path + "?product=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&%3Cb%3E=%27%22");

            assertThat(all(page, "img, main b")).isEmpty();
            assertThat(main(page)).contains("“product” has no answer “" + markup + "”", "no question “<b>”");
        }

        @Test
        void areLeftOutOfTheLinksThatLeadOn() {
            HtmlPage page = browser.open("/review?" + OLD);

            assertThat(all(page, "main a"))
                    .extracting(it -> it.getAttribute("href"))
                    .noneMatch(it -> it.contains("colour") || it.contains("fax") || it.contains("large"));
            assertThat(chosen(page, "product")).containsExactly("json-api");
        }

        @Test
        void areCutWhenTheyAreLong() {
            HtmlPage page = browser.open("/advice?product=" + "x".repeat(2_000));

            assertThat(main(page)).contains("x".repeat(80) + "…").doesNotContain("x".repeat(81));
        }
    }
}
