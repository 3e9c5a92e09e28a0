package io.frameworkadvisor.web;

import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.questionnaire.Topic;
import io.frameworkadvisor.sharing.CanonicalQuery;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Writes addresses of the site's own pages; no part of them is taken from a request as it is. */
public final class Address {

    private Address() {}

    /** {@code path} with the answers as its query. */
    public static String of(String path, Answers answers) {
        return withQuery(path, CanonicalQuery.of(answers));
    }

    public static String withQuery(String path, String query) {
        String address = of(path);
        return query.isEmpty() ? address : address + "?" + query;
    }

    /** {@code path} in the language of the reader. */
    public static String of(String path) {
        return Language.current().root() + path;
    }

    /** Where an answer is changed; the page leads back to the review. */
    public static String ofQuestion(Questionnaire questionnaire, String topic, String question, Answers answers) {
        boolean onReview = questionnaire.topic(topic).map(Topic::onReview).orElse(true);
        return (onReview ? of("/review", answers) : with(of("/questions/" + topic, answers), "return", "review")) + "#"
                + question;
    }

    /** {@code address} with one more parameter. */
    public static String with(String address, String name, String value) {
        String pair = name + "=" + UriUtils.encodeQueryParam(value, StandardCharsets.UTF_8);
        return address + (address.contains("?") ? "&" : "?") + pair;
    }
}
