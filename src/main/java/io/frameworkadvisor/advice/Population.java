package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.CompiledQuestionnaire.Chosen;
import io.frameworkadvisor.advice.CompiledQuestionnaire.CompiledOption;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Generated respondents, the same ones for the same seed. */
final class Population {

    private static final int MOST_CHOICES = 3;

    private final CompiledQuestionnaire questionnaire;
    private final SplittableRandom random;

    Population(CompiledQuestionnaire questionnaire, long seed) {
        this.questionnaire = questionnaire;
        random = new SplittableRandom(seed);
    }

    /**
     * Somebody who skips every third question and picks from the others without preference, up to three where several may be
     * chosen. Nobody of them rules out frameworks by name: who wins when the winners may not says nothing about questions.
     */
    List<Chosen> uniform() {
        List<Chosen> chosen = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            if (!isOfVetoes(question) && random.nextInt(3) > 0) {
                chosen.addAll(any(question));
            }
        }
        return chosen;
    }

    private boolean isOfVetoes(Question question) {
        return questionnaire.options(question).stream().anyMatch(CompiledOption::isVeto);
    }

    private List<Chosen> any(Question question) {
        List<CompiledOption> left = new ArrayList<>(questionnaire.options(question));
        List<CompiledOption> taken = new ArrayList<>();
        int count = question.several() ? 1 + random.nextInt(MOST_CHOICES) : 1;
        while (taken.size() < count && !left.isEmpty()) {
            CompiledOption option = left.remove(random.nextInt(left.size()));
            if (taken.stream().noneMatch(it -> it.option().excludes(option.option()))) {
                taken.add(option);
            }
        }
        return CompiledQuestionnaire.together(taken);
    }

    /** Somebody in one of the situations who answers every fourth question as somebody in another one would. */
    List<Chosen> inSituationLike(List<Answers> situations) {
        Answers own = situations.get(random.nextInt(situations.size()));
        List<Chosen> chosen = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            Answers from = random.nextInt(4) > 0 ? own : situations.get(random.nextInt(situations.size()));
            chosen.addAll(questionnaire.chosen(from, question));
        }
        return chosen;
    }
}
