package io.frameworkadvisor.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param id the key in the address; never changes its meaning once released
 * @param several whether several options may be chosen
 * @param sharePoints whether several chosen options share their points, so that choosing more does not weigh more
 * @param why why it is asked
 * @param terms words that are explained beside the question
 */
public record Question(
        String id,
        String ask,
        boolean several,
        boolean sharePoints,
        String why,
        @Nullable String hint,
        Map<String, String> terms,
        List<Option> options) {

    public Question {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        options = List.copyOf(options);
    }

    public Optional<Option> option(String optionId) {
        for (Option option : options) {
            if (option.id().equals(optionId)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }
}
