package io.frameworkadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.advice.Audit;
import io.frameworkadvisor.advice.WeightedCriterion.Cause;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.ExpertCases;
import io.frameworkadvisor.catalog.Translation;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.store.files.ExpertCaseFile;
import io.frameworkadvisor.store.files.RealCatalog;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.unit.DataSize;

/** The same advice as the advisor's, given once for the same answers. */
class RecentAdviceTests {

    private CatalogRevision served = RealCatalog.revision();
    private final Advisor advisor = new Advisor(() -> served);
    private final ExpertCases cases = new ExpertCaseFile();
    private final Advisors advisors = new Advisors(
            advisor,
            new Audit(advisor, cases),
            () -> served,
            language -> new Translation(Map.of("baseline.label", "Für alle")),
            cases);
    private final RecentAdvice recent = new RecentAdvice(
            advisors,
            new AdvisorProperties("classpath:/", "./data", 10, DataSize.ofBytes(0), "http://localhost", ""),
            new SimpleMeterRegistry());

    private Answers product(String option) {
        return Answers.read(served.questionnaire(), Map.of("product", List.of(option)))
                .answers();
    }

    @Test
    void isTheAdviceOfTheAdvisor() {
        assertThat(recent.on(product("json-api"))).isEqualTo(advisor.advise(product("json-api")));
        assertThat(recent.on(product("editorial"))).isEqualTo(advisor.advise(product("editorial")));
    }

    @Test
    void isGivenOnceForEqualAnswers() {
        assertThat(recent.on(product("json-api"))).isSameAs(recent.on(product("json-api")));
    }

    @Test
    void isGivenAnewForAnotherRevision() {
        Advice before = recent.on(product("json-api"));
        served = new CatalogRevision("another", served.catalog(), served.questionnaire());

        assertThat(before.revision()).isEqualTo(RealCatalog.revision().id());
        assertThat(recent.on(product("json-api")).revision()).isEqualTo("another");
    }

    @AfterEach
    void goesBackToEnglish() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void isGivenInTheLanguageOfTheReader() {
        Advice english = recent.on(product("json-api"));
        LocaleContextHolder.setLocale(Language.GERMAN.locale());
        Advice german = recent.on(product("json-api"));

        assertThat(german.criteria())
                .anySatisfy(
                        it -> assertThat(it.causes()).extracting(Cause::quote).contains("Für alle"));
        assertThat(english.criteria())
                .noneSatisfy(
                        it -> assertThat(it.causes()).extracting(Cause::quote).contains("Für alle"));
        assertThat(recent.on(product("json-api"))).isSameAs(german);
    }
}
