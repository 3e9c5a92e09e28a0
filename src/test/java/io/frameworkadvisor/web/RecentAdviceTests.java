package io.frameworkadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.store.files.RealCatalog;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** The same advice as the advisor's, given once for the same answers. */
class RecentAdviceTests {

    private CatalogRevision served = RealCatalog.revision();
    private final Advisor advisor = new Advisor(() -> served);
    private final RecentAdvice recent = new RecentAdvice(
            advisor, new AdvisorProperties("classpath:/", "./data", 10, DataSize.ofBytes(0), "http://localhost", ""));

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
}
