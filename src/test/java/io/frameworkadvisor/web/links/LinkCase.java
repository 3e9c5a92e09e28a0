package io.frameworkadvisor.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.web.BreakableLinks;
import io.frameworkadvisor.web.LiveSite;
import io.frameworkadvisor.web.SiteTest;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What tests of links share: the site, the tables behind it, and forms that make a link of one's own. */
abstract class LinkCase {

    static final String FORM = "application/x-www-form-urlencoded";

    @Autowired
    LiveSite site;

    @Autowired
    BreakableLinks links;

    @Autowired
    JdbcTemplate database;

    int rows() {
        return Objects.requireNonNull(database.queryForObject("select count(*) from share_link", Integer.class));
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Gives the value of the first field with that name. */
    static String field(String html, String name) {
        Matcher matcher =
                Pattern.compile("name=\"" + name + "\"[^>]* value=\"([^\"]*)\"").matcher(html);
        assertThat(matcher.find()).as("a field %s", name).isTrue();
        return matcher.group(1);
    }

    String newKey() {
        return field(site.get("/links/new?product=json-api").body(), "key");
    }

    HttpResponse<String> makeOwn(String key, String title) {
        return site.postForm("/links", "product=json-api&team=small&days=30&key=" + key + "&title=" + title);
    }

    /** Where the page leads after making a link: to the link, and to its deletion. */
    static String made(HttpResponse<String> page, String id) {
        Matcher matcher = Pattern.compile("id=\"" + id + "\"[^>]* value=\"" + SiteTest.PUBLIC_URL + "([^\"]*)\"")
                .matcher(page.body());
        assertThat(matcher.find()).as(page.body()).isTrue();
        return matcher.group(1);
    }
}
