package io.frameworkadvisor.advice;

import static io.frameworkadvisor.advice.Respondents.forRespondents;
import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.store.files.RealCatalog;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Another language changes the words of advice, and nothing that is counted. */
class TranslatedAdviceTests {

    private static final int IN_FULL = 30;

    private final CatalogRevision translated = RealCatalog.in(Locale.GERMAN);
    private final Advisor english = new Advisor(RealCatalog::revision);
    private final Advisor german = new Advisor(() -> translated);

    @Test
    void everybodyGetsTheSameRanksInTheSameOrder() {
        forRespondents((answers, random) -> assertThat(
                        List.copyOf(german.ranks(answers).entrySet()))
                .isEqualTo(List.copyOf(english.ranks(answers).entrySet())));
    }

    @Test
    void everyFigureOfAdviceIsTheSame() {
        forRespondents(
                IN_FULL,
                (answers, random) -> assertThat(german.advise(answers))
                        .usingRecursiveComparison()
                        .ignoringFieldsOfTypes(String.class)
                        .ignoringFieldsMatchingRegexes(".*(quotes|contradictions)")
                        .isEqualTo(english.advise(answers)));
    }

    @Test
    void reasonsQuoteTheAnswersInTheLanguage() {
        forRespondents(IN_FULL, (answers, random) -> {
            Advice advice = german.advise(answers);
            assertThat(advice.answers())
                    .allSatisfy(it -> assertThat(it.ask())
                            .isEqualTo(translated
                                    .questionnaire()
                                    .question(it.question())
                                    .orElseThrow()
                                    .ask()));
        });
    }
}
