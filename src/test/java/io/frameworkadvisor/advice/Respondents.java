package io.frameworkadvisor.advice;

import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.store.files.RealCatalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;

/** Generated people who answer the real questionnaire; a failure names the seed and the answers of its respondent. */
final class Respondents {

    static final int COUNT = 1_000;

    private static final long SEED = 20_261_120;
    private static final Questionnaire QUESTIONNAIRE = RealCatalog.revision().questionnaire();

    private Respondents() {}

    static void forRespondents(BiConsumer<Answers, Random> check) {
        forRespondents(COUNT, check);
    }

    /** The first of them, for checks that take long. */
    static void forRespondents(int count, BiConsumer<Answers, Random> check) {
        for (int i = 0; i < count; i++) {
            long seed = SEED + i;
            Random random = new Random(seed);
            Answers answers = anyAnswers(random);
            try {
                check.accept(answers, random);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ", answers " + answers, e);
            }
        }
    }

    private static Answers anyAnswers(Random random) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (Question question : QUESTIONNAIRE.questions()) {
            if (random.nextInt(3) > 0) {
                List<Option> options = new ArrayList<>(question.options());
                Collections.shuffle(options, random);
                int count = question.several() ? 1 + random.nextInt(3) : 1;
                given.put(
                        question.id(),
                        options.stream().limit(count).map(Option::id).toList());
            }
        }
        return Answers.read(QUESTIONNAIRE, given).answers();
    }
}
