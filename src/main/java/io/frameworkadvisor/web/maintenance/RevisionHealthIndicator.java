package io.frameworkadvisor.web.maintenance;

import io.frameworkadvisor.catalog.CatalogSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready means that a catalog is served, from memory; whether the database answers is another question. */
@Component
class RevisionHealthIndicator implements HealthIndicator {

    private final CatalogSource catalog;

    RevisionHealthIndicator(CatalogSource catalog) {
        this.catalog = catalog;
    }

    @Override
    public Health health() {
        boolean served = !catalog.current().catalog().frameworks().isEmpty();
        return (served ? Health.up() : Health.outOfService()).build();
    }
}
