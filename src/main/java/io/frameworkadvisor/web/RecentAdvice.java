package io.frameworkadvisor.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.questionnaire.Answers;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.springframework.stereotype.Component;

/**
 * Advice, kept for a while: who has seen a result often asks for the same once more, as a link, a comparison or a
 * document. Advice is a function of answers, revision and language, so what is kept never grows stale.
 */
@Component
public class RecentAdvice {

    private final Advisors advisors;
    private final Cache<Asked, Advice> kept;
    private final Timer advising;

    RecentAdvice(Advisors advisors, AdvisorProperties properties, MeterRegistry registry) {
        this.advisors = advisors;
        kept = CaffeineCacheMetrics.monitor(
                registry,
                Caffeine.newBuilder()
                        .maximumSize(properties.keptAdvice())
                        .executor(Runnable::run)
                        .recordStats()
                        .build(),
                "advice");
        advising = Timer.builder("advisor.advise")
                .description("Advice that was not kept")
                .publishPercentileHistogram()
                .register(registry);
    }

    private record Asked(Language language, String revision, Answers answers) {}

    /** What {@link Advisor#advise} says, in the language of the reader. */
    public Advice on(Answers answers) {
        return on(answers, Language.current());
    }

    /** The same in this language. */
    public Advice on(Answers answers, Language language) {
        return by(advisors.in(language), answers, language);
    }

    /** What was said in this language while this revision was served. */
    public Advice on(Answers answers, Language language, CatalogRevision revision) {
        return by(advisors.of(revision, language), answers, language);
    }

    private Advice by(Advisor advisor, Answers answers, Language language) {
        Asked asked = new Asked(language, advisor.revision().id(), answers);
        Advice known = kept.getIfPresent(asked);
        if (known != null) {
            return known;
        }
        Advice advice = advising.record(() -> advisor.advise(answers));
        // Between the two looks another revision may have been taken into service.
        kept.put(new Asked(language, advice.revision(), answers), advice);
        return advice;
    }
}
