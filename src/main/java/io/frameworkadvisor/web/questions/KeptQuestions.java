package io.frameworkadvisor.web.questions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.web.Advisors;
import io.frameworkadvisor.web.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Questions as they stand on a page, kept in memory: each is a function of revision, language and what is chosen of it. So
 * a page with answers that nobody has given before is made of parts that somebody has seen.
 */
@Component
public class KeptQuestions {

    private static final int MOST = 2_000;

    private final Advisors advisors;
    private final ITemplateEngine templates;
    private final Cache<Asked, String> kept =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    KeptQuestions(Advisors advisors, ITemplateEngine templates) {
        this.advisors = advisors;
        this.templates = templates;
    }

    private record Asked(String revision, Language language, String question, List<String> chosen) {}

    /**
     * The markup of a question in the language of the reader.
     *
     * @param question of the current revision
     * @param chosen ids of its options that are marked
     */
    public String markup(Question question, List<String> chosen) {
        Asked asked = new Asked(advisors.current().revision().id(), Language.current(), question.id(), chosen);
        return kept.get(asked, it -> write(question, it));
    }

    private String write(Question question, Asked asked) {
        return templates.process(
                "fragments/questions",
                Set.of("question"),
                new Context(
                        asked.language().locale(),
                        Map.of(
                                "question", question,
                                "chosen", asked.chosen(),
                                "root", asked.language().root())));
    }
}
