package io.frameworkadvisor.sharing;

import io.frameworkadvisor.questionnaire.Answers;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Answers as a query string: keyed by question id, in the order of the questionnaire, one pair per chosen option. */
public final class CanonicalQuery {

    private CanonicalQuery() {}

    /** The query string without a question mark; empty without answers. Equal answers give equal strings. */
    public static String of(Answers answers) {
        return answers.questions().stream()
                .flatMap(question ->
                        answers.of(question).stream().map(option -> encode(question) + "=" + encode(option)))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
