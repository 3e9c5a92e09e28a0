package io.frameworkadvisor.questionnaire;

import java.util.List;

/**
 * Questions that are asked on one page.
 *
 * @param onReview whether they are asked on the review page, after all others
 */
public record Topic(String id, String title, String intro, boolean onReview, List<Question> questions) {

    public Topic {
        questions = List.copyOf(questions);
    }
}
