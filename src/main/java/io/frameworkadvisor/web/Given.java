package io.frameworkadvisor.web;

import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Answers.Ignored;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.sharing.CanonicalQuery;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answers that came with a request, and what was dropped from them.
 *
 * @param ignored what could not be used; never shown unescaped
 */
public record Given(Answers answers, List<Ignored> ignored) {

    /** Parameters of pages that are no answers. */
    private static final Set<String> RESERVED =
            Set.of("return", "frameworks", "differences", "facet", "q", "category", "status", Trail.SHOW);

    private static final int MOST_SHOWN = 80;

    public static Given in(HttpServletRequest request, Questionnaire questionnaire) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!RESERVED.contains(name)) {
                parameters.put(name, Arrays.asList(values));
            }
        });
        Answers.Reading reading = Answers.read(questionnaire, parameters);
        return new Given(
                reading.answers(),
                reading.ignored().stream().map(Given::shortened).toList());
    }

    private static Ignored shortened(Ignored it) {
        return new Ignored(shortened(it.question()), shortened(it.value()), it.cause());
    }

    private static String shortened(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }

    /** The answers as a canonical query string. */
    public String query() {
        return CanonicalQuery.of(answers);
    }
}
