package io.frameworkadvisor.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;

/** Every page of the site in every state that looks different. */
enum PageState {
    HOME("home", "/"),
    HOME_IN_GERMAN("home", "/de/"),
    QUESTION("question", "/questions/purpose"),
    QUESTION_ANSWERED("question", "/questions/features?need=admin&need=accounts&nice=openapi"),
    QUESTION_DISPUTED(
            "question",
            "/questions/team?async=never&waits=services&product=spaceship&planet=mars&team=small&team=large"),
    QUESTION_WITH_LEADERS("question", "/questions/team?" + Query.NEWS_SITE + "&show=first"),
    QUESTION_WITHOUT_LEADERS_YET("question", "/questions/purpose?show=first"),
    QUESTION_IN_GERMAN("question", "/de/questions/team?async=never&waits=services&show=first"),
    ALL_QUESTIONS("questions", "/questions?product=json-api&planet=mars"),
    SHORT("short", "/questions/short"),
    SHORT_DISPUTED("short", "/questions/short?async=never&waits=services&planet=mars"),
    SHORT_IN_GERMAN("short", "/de/questions/short"),
    REVIEW("review", "/review?" + Query.NEWS_SITE + "&matters=people-more"),
    REVIEW_DISPUTED("review", "/review?async=never&waits=services&planet=mars"),
    REVIEW_IN_GERMAN("review", "/de/review?async=never&waits=services&planet=mars"),
    ADVICE("advice", "/advice?" + Query.NEWS_SITE),
    ADVICE_DISPUTED("advice", "/advice?product=gateway&waits=services&async=never&interface=json&planet=mars"),
    ADVICE_OPEN("advice", "/advice?" + Query.NO_CLEAR_WINNER + "&audience=not-sure&deadline=not-sure"),
    ADVICE_EMPHASIZED("advice", "/advice?" + Query.NO_CLEAR_WINNER + "&matters=purpose-more"),
    ADVICE_EMPHASIZED_IN_PLACE("advice", "/advice?" + Query.NO_CLEAR_WINNER) {
        @Override
        void open(Site site, Visitor visitor) {
            super.open(site, visitor);
            visitor.page().locator("#matters-purpose").selectOption("purpose-more");
            visitor.page().waitForURL("**matters=**");
        }
    },
    ADVICE_UNDECIDED("advice", "/advice"),
    ADVICE_EMPTY("advice", "/advice?product=content-site&footprint=tiny&need=admin&need=websockets"),
    ADVICE_UNCONFIRMED("advice", "/advice?" + Query.NEWS_SITE) {
        @Override
        void open(Site site, Visitor visitor) {
            site.backstage().forget("django", "feature.admin");
            super.open(site, visitor);
        }
    },
    ADVICE_STORED("advice", "/advice?" + Query.NEWS_SITE) {
        @Override
        void open(Site site, Visitor visitor) {
            super.open(site, visitor);
            makeLink(visitor.page());
            visitor.page().waitForURL("**/r/*");
        }
    },
    ADVICE_OUTDATED("advice", "") {
        @Override
        void open(Site site, Visitor visitor) {
            ADVICE_STORED.open(site, visitor);
            site.backstage().forget("django", "feature.admin");
            visitor.page().reload();
        }
    },
    EMBED("embed", "/embed?" + Query.NEWS_SITE),
    EMBED_OPEN("embed", "/embed?" + Query.NO_CLEAR_WINNER),
    EMBED_UNDECIDED("embed", "/embed"),
    ADVICE_STORED_WITH_WORDS("advice", "") {
        @Override
        void open(Site site, Visitor visitor) {
            LINK_MADE.open(site, visitor);
            visitor.page().locator("main .actions a").click();
            visitor.page().waitForURL("**/r/*");
        }
    },
    LINK_NEW("links/new", "/links/new?" + Query.NEWS_SITE + "&planet=mars"),
    LINK_FLAWED("links/new", "/links/new?" + Query.NEWS_SITE) {
        @Override
        void open(Site site, Visitor visitor) {
            visitor.expect("status of 400");
            super.open(site, visitor);
            visitor.page().locator("#title").fill("x".repeat(121));
            visitor.page().locator("#note").fill("y".repeat(2_001));
            visitor.page().locator("main button").click();
            visitor.page().waitForURL("**/links");
        }
    },
    LINK_MADE("links/made", "/links/new?" + Query.NEWS_SITE) {
        @Override
        void open(Site site, Visitor visitor) {
            super.open(site, visitor);
            visitor.page().locator("#title").fill("News site of the town");
            visitor.page().locator("#note").fill("For the meeting on Monday.\nPlease read it before.");
            visitor.page().locator("#days").selectOption("30");
            visitor.page().locator("main button").click();
            visitor.page().waitForURL("**/links");
        }
    },
    LINK_DELETE("links/delete", "") {
        @Override
        void open(Site site, Visitor visitor) {
            LINK_MADE.open(site, visitor);
            // The public address may be another one; the path is the same.
            String address = visitor.page().locator("#delete").inputValue();
            visitor.open(address.replaceFirst("https?://[^/]+", ""));
        }
    },
    LINK_DELETED("links/gone", "") {
        @Override
        void open(Site site, Visitor visitor) {
            LINK_DELETE.open(site, visitor);
            visitor.expect("status of 410");
            visitor.page().locator("main button").click();
            visitor.page().waitForURL("**/r/*");
        }
    },
    LINKS_BESIDE("links/compare", "") {
        @Override
        void open(Site site, Visitor visitor) {
            ADVICE_STORED.open(site, visitor);
            String token = visitor.page().url().replaceFirst(".*/r/", "");
            visitor.open("/links/compare?a=" + token + "&" + Query.NO_CLEAR_WINNER);
        }
    },
    LINKS_BESIDE_UNKNOWN("links/compare", "") {
        @Override
        void open(Site site, Visitor visitor) {
            ADVICE_STORED.open(site, visitor);
            String token = visitor.page().url().replaceFirst(".*/r/", "");
            visitor.expect("status of 404");
            visitor.open("/links/compare?a=" + token + "&b=nonsense");
        }
    },
    FRAMEWORKS("frameworks", "/frameworks"),
    FRAMEWORKS_EMPTY("frameworks", "/frameworks?q=no+such+thing"),
    PROFILE("framework", "/frameworks/django"),
    PROFILE_ARCHIVED("framework", "/frameworks/japronto"),
    COMPARE_NONE("compare", "/compare?frameworks=no-such-thing"),
    COMPARE_TWO("compare", "/compare?frameworks=django,flask&" + Query.NEWS_SITE),
    COMPARE_SIX("compare", "/compare?frameworks=django,flask,fastapi,streamlit,tornado,none"),
    COMPARE_SEVEN("compare", "/compare?frameworks=django,flask,fastapi,streamlit,tornado,none,dash"),
    COMPARE_NO_ROWS("compare", "/compare?frameworks=django,none&facet=none"),
    COMPARE_GERMAN("compare", "/de/compare?frameworks=django,flask,none&" + Query.NEWS_SITE),
    COMPARE_DIFFERENCES("compare", "/compare?frameworks=django&frameworks=flask&differences=true"),
    METHOD("method", "/method"),
    METHOD_WITH_ANSWERS("method", "/method?" + Query.NEWS_SITE + "&planet=mars"),
    FAIRNESS("fairness", "/fairness"),
    ACCESSIBILITY("accessibility", "/accessibility"),
    PROFILE_GERMAN("framework", "/de/frameworks/flask"),
    METHOD_GERMAN("method", "/de/method"),
    ADVICE_GERMAN("advice", "/de/advice?" + Query.NEWS_SITE),
    FAIRNESS_GERMAN("fairness", "/de/fairness"),
    MAINTENANCE("maintenance/home", "/maintenance") {
        @Override
        void open(Site site, Visitor visitor) {
            showPassword(visitor);
            super.open(site, visitor);
        }
    },
    MAINTENANCE_GERMAN("maintenance/change", "/de/maintenance/files") {
        @Override
        void open(Site site, Visitor visitor) {
            showPassword(visitor);
            site.backstage().forget("django", "feature.admin");
            super.open(site, visitor);
        }
    },
    MAINTENANCE_UNCHANGED("maintenance/change", "/maintenance/files") {
        @Override
        void open(Site site, Visitor visitor) {
            showPassword(visitor);
            super.open(site, visitor);
        }
    },
    MAINTENANCE_FAULTY("maintenance/faulty", "/maintenance/files") {
        @Override
        void open(Site site, Visitor visitor) {
            showPassword(visitor);
            site.backstage().spoilFiles();
            super.open(site, visitor);
        }
    },
    MAINTENANCE_REFUSED("maintenance/refused", "/maintenance/files") {
        @Override
        void open(Site site, Visitor visitor) {
            showPassword(visitor);
            visitor.expect("status of 409");
            site.backstage().forget("django", "feature.admin");
            super.open(site, visitor);
            visitor.page().locator("main button").click();
            visitor.page().waitForURL("**/publish");
        }
    },
    MISSING("error/404", "/no-such-page") {
        @Override
        void open(Site site, Visitor visitor) {
            visitor.expect("status of 404");
            super.open(site, visitor);
        }
    },
    LINK_MISSING("error/link", "/r/nobody-has-ever-seen-it") {
        @Override
        void open(Site site, Visitor visitor) {
            visitor.expect("status of 404");
            super.open(site, visitor);
        }
    },
    MISUNDERSTOOD("error/4xx", "/links") {
        @Override
        void open(Site site, Visitor visitor) {
            visitor.expect("status of 405");
            super.open(site, visitor);
        }
    },
    TOO_LARGE("error/413", "/links/new?" + Query.NEWS_SITE) {
        @Override
        void open(Site site, Visitor visitor) {
            visitor.expect("status of 413");
            super.open(site, visitor);
            visitor.page().locator("#note").fill("y".repeat(70_000));
            visitor.page().locator("main button").click();
            visitor.page().waitForURL("**/links");
        }
    },
    TOO_OFTEN(Query.NO_TEMPLATE, "/r/nobody-has-ever-seen-it") {
        @Override
        void open(Site site, Visitor visitor) {
            site.backstage().moveEverybody("192.0.2.1");
            visitor.expect("status of 404");
            visitor.expect("status of 429");
            do {
                useUp(() -> visitor.page().request().get(visitor.address() + "/r/nobody-has-ever-seen-it"));
                super.open(site, visitor);
                // In between, time may have given this machine another try.
            } while (visitor.headline().startsWith("There is no result"));
        }
    },
    UNREADABLE(Query.NO_TEMPLATE, "/%zz") {
        @Override
        void open(Site site, Visitor visitor) {
            visitor.expect("status of 400");
            super.open(site, visitor);
        }
    },
    FORBIDDEN("error/403", "") {
        @Override
        void open(Site site, Visitor visitor) {
            visitor.expect("status of 403");
            postFromElsewhere(visitor);
        }
    },
    UNAVAILABLE("unavailable", "/advice?" + Query.NEWS_SITE) {
        @Override
        void open(Site site, Visitor visitor) {
            site.backstage().closeStore();
            visitor.expect("status of 503");
            super.open(site, visitor);
            makeLink(visitor.page());
            visitor.page().waitForURL("**/links");
        }
    },
    BROKEN("error/5xx", "/r/nobody-has-ever-seen-i") {
        @Override
        void open(Site site, Visitor visitor) {
            site.backstage().breakStore();
            visitor.expect("status of 500");
            super.open(site, visitor);
        }
    };

    private final String template;
    private final String path;

    PageState(String template, String path) {
        this.template = template;
        this.path = path;
    }

    /** The template that this page is made from, without folder and ending. */
    String template() {
        return template;
    }

    /** Brings the visitor to the page. */
    void open(Site site, Visitor visitor) {
        visitor.open(path);
    }

    private static void showPassword(Visitor visitor) {
        String pair = "maintainer:" + BrowserTest.PASSWORD;
        visitor.page()
                .setExtraHTTPHeaders(
                        Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8))));
    }

    /** Asks until that is too often. */
    private static void useUp(Supplier<APIResponse> ask) {
        int status;
        do {
            status = ask.get().status();
        } while (status != 429);
    }

    private static void makeLink(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make a link"))
                .click();
    }

    /** Another site sends our form; that page never leaves the browser. */
    private static void postFromElsewhere(Visitor visitor) {
        String elsewhere = "http://elsewhere.test/";
        visitor.expect(elsewhere);
        Page page = visitor.page();
        page.route(
                elsewhere,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<form method=post action='%s/links'><button>Go</button></form>"
                                .formatted(visitor.address()))));
        page.navigate(elsewhere);
        page.locator("button").click();
        page.waitForURL("**/links");
    }

    /** Answers that several pages share. */
    static final class Query {

        static final String NEWS_SITE = "product=content-site&interface=html&audience=public&data=relational"
                + "&need=admin&need=accounts&team=small&lifetime=years";

        static final String NO_CLEAR_WINNER = "product=microservice&interface=json&data=document&style=free";

        /** Made from a title and a sentence alone. */
        static final String NO_TEMPLATE = "";

        private Query() {}
    }
}
