package io.frameworkadvisor.store;

import io.frameworkadvisor.catalog.CatalogMaintenance;
import io.frameworkadvisor.catalog.CodeExamples;
import io.frameworkadvisor.catalog.ExpertCases;
import io.frameworkadvisor.store.files.CatalogFiles;
import io.frameworkadvisor.store.files.ExampleFiles;
import io.frameworkadvisor.store.files.ExpertCaseFile;
import io.frameworkadvisor.store.files.TranslationFiles;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.util.unit.DataSize;

/** Puts the store together. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
public class StoreConfiguration {

    @Bean
    Migration migration() {
        return new Migration();
    }

    @Bean
    CatalogFiles catalogFiles(@Value("${advisor.catalog}") String root, Clock clock) {
        return new CatalogFiles(new PathMatchingResourcePatternResolver(), root, clock);
    }

    @Bean
    Revisions revisions(
            RevisionRepository revisions,
            FrameworkRepository frameworks,
            TraitRepository traits,
            PublicationRepository publications,
            EntityManagerFactory entities,
            JdbcOperations tables,
            Clock clock) {
        return new Revisions(revisions, frameworks, traits, publications, shared(entities), tables, clock);
    }

    @Bean
    Publications publications(Revisions revisions, RevisionRepository rows, PublicationRepository publications) {
        return new Publications(revisions, rows, publications);
    }

    @Bean
    CatalogMaintenance storedMaintenance(CatalogFiles files, Publications publications, StoredCatalog catalog) {
        return new StoredMaintenance(files, publications, catalog);
    }

    @Bean
    StoredCatalog storedCatalog(CatalogFiles files, Revisions revisions) {
        return new StoredCatalog(files, revisions);
    }

    @Bean
    TranslationFiles translations(@Value("${advisor.catalog}") String root, ResourceLoader resources) {
        return new TranslationFiles(resources, root);
    }

    @Bean
    ExpertCases expertCases() {
        return new ExpertCaseFile();
    }

    @Bean
    CodeExamples codeExamples(@Value("${advisor.catalog}") String root) {
        return new ExampleFiles(new DefaultResourceLoader(), root);
    }

    @Bean
    Endings endings(
            ShareLinkRepository links, FormerLinkRepository former, EntityManagerFactory entities, Clock clock) {
        return new Endings(links, former, shared(entities), clock);
    }

    // It is not a bean where repositories are made when they are first used.
    private static EntityManager shared(EntityManagerFactory entities) {
        return SharedEntityManagerCreator.createSharedEntityManager(entities);
    }

    @Bean
    DiskReserve diskReserve(
            @Value("${spring.datasource.url}") String address, @Value("${advisor.reserve}") DataSize reserve) {
        return new DiskReserve(StoreAddress.of(address), reserve);
    }

    @Bean
    StoredLinks storedLinks(ShareLinkRepository links, Endings endings, DiskReserve disk, Clock clock) {
        return new StoredLinks(links, endings, disk, clock);
    }
}
