package io.frameworkadvisor.web.maintenance;

import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.CatalogSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Names the revision in service to those who run the site: in the info document, and as {@code advisor.revision}, which
 * counts its frameworks and carries its name as a tag.
 */
@Component
class RevisionGauge implements InfoContributor {

    private final CatalogSource catalog;
    private final MultiGauge gauge;

    RevisionGauge(CatalogSource catalog, MeterRegistry registry) {
        this.catalog = catalog;
        gauge = MultiGauge.builder("advisor.revision")
                .description("Frameworks of the catalog revision in service")
                .register(registry);
    }

    /** Lets the tag follow a revision that was taken into service since. */
    @Scheduled(fixedDelayString = "${advisor.refresh}")
    void update() {
        CatalogRevision served = catalog.current();
        gauge.register(
                List.of(MultiGauge.Row.of(
                        Tags.of("revision", served.shortId()),
                        served.catalog().frameworks().size())),
                true);
    }

    @Override
    public void contribute(Info.Builder builder) {
        CatalogRevision served = catalog.current();
        builder.withDetail(
                "catalog",
                Map.of(
                        "revision",
                        served.id(),
                        "collected",
                        served.catalog().collected().iso()));
    }
}
