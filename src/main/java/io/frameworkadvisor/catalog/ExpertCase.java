package io.frameworkadvisor.catalog;

import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Questionnaire;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody who knows advised in a real situation.
 *
 * @param situation the project, without what was advised
 * @param answers the situation as answers: option ids per question id
 * @param again the same by somebody else, who had not seen the first; empty if nobody answered a second time
 * @param recommended slugs, best first
 * @param alsoAcceptable slugs that are named as fine too
 * @param notRecommended slugs that are advised against
 * @param contested whether those who know disagree
 * @param source address of the page
 */
public record ExpertCase(
        String id,
        String situation,
        Map<String, List<String>> answers,
        Map<String, List<String>> again,
        List<String> recommended,
        List<String> alsoAcceptable,
        List<String> notRecommended,
        boolean contested,
        String source) {

    public ExpertCase {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        again = Collections.unmodifiableMap(new LinkedHashMap<>(again));
        recommended = List.copyOf(recommended);
        alsoAcceptable = List.copyOf(alsoAcceptable);
        notRecommended = List.copyOf(notRecommended);
    }

    /** The situation as answers to this questionnaire; what it does not know is passed over. */
    public Answers read(Questionnaire questionnaire) {
        return Answers.read(questionnaire, answers).answers();
    }

    /** The same as somebody else answered it. */
    public Answers readAgain(Questionnaire questionnaire) {
        return Answers.read(questionnaire, again).answers();
    }

    @Override
    public String toString() {
        return id;
    }
}
