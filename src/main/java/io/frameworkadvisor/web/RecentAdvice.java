package io.frameworkadvisor.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.questionnaire.Answers;
import org.springframework.stereotype.Component;

/**
 * Advice, kept for a while: who has seen a result often asks for the same once more, as a link, a comparison or a
 * document. Advice is a function of answers, revision and language, so what is kept never grows stale.
 */
@Component
public class RecentAdvice {

    private final Advisors advisors;
    private final Cache<Asked, Advice> kept;

    RecentAdvice(Advisors advisors, AdvisorProperties properties) {
        this.advisors = advisors;
        kept = Caffeine.newBuilder()
                .maximumSize(properties.keptAdvice())
                .executor(Runnable::run)
                .build();
    }

    private record Asked(Language language, String revision, Answers answers) {}

    /** What {@link Advisor#advise} says, in the language of the reader. */
    public Advice on(Answers answers) {
        Language language = Language.current();
        Advisor advisor = advisors.current();
        Asked asked = new Asked(language, advisor.revision().id(), answers);
        Advice known = kept.getIfPresent(asked);
        if (known != null) {
            return known;
        }
        Advice advice = advisor.advise(answers);
        // Between the two looks another revision may have been taken into service.
        kept.put(new Asked(language, advice.revision(), answers), advice);
        return advice;
    }
}
