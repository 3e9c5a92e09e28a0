package io.frameworkadvisor.sharing;

import io.frameworkadvisor.questionnaire.Answers;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers as a query string: keyed by question id, in the order of the questionnaire, one pair per chosen option. */
public final class CanonicalQuery {

    private CanonicalQuery() {}

    /** The query string without a question mark; empty without answers. Equal answers give equal strings. */
    public static String of(Answers answers) {
        StringBuilder query = new StringBuilder();
        for (String question : answers.questions()) {
            for (String option : answers.of(question)) {
                query.append(query.isEmpty() ? "" : "&")
                        .append(encode(question))
                        .append('=')
                        .append(encode(option));
            }
        }
        return query.toString();
    }

    // A page has a hundred addresses, and hardly any id has something to encode.
    private static String encode(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isPlain(word.charAt(i))) {
                return URLEncoder.encode(word, StandardCharsets.UTF_8);
            }
        }
        return word;
    }

    private static boolean isPlain(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
    }
}
