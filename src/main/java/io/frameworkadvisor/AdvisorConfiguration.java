package io.frameworkadvisor;

import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.advice.Audit;
import io.frameworkadvisor.catalog.CatalogSource;
import io.frameworkadvisor.catalog.ExpertCases;
import io.frameworkadvisor.store.StoreConfiguration;
import io.frameworkadvisor.store.StoredCatalog;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the rooms together. */
@Configuration(proxyBeanMethods = false)
@Import(StoreConfiguration.class)
class AdvisorConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Advisor advisor(CatalogSource catalog) {
        return new Advisor(catalog);
    }

    @Bean
    MeterBinder refreshMeter(StoredCatalog catalog) {
        return registry -> FunctionCounter.builder("advisor.refresh.failures", catalog, StoredCatalog::failedRefreshes)
                .register(registry);
    }

    @Bean
    Audit audit(Advisor advisor, ExpertCases cases) {
        return new Audit(advisor, cases);
    }
}
