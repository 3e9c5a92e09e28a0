package io.frameworkadvisor.store;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.PartialDate;
import io.frameworkadvisor.catalog.Publication;
import io.frameworkadvisor.catalog.Publication.Kind;
import io.frameworkadvisor.catalog.Trait;
import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.questionnaire.Questionnaire;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Revisions in tables: a row per revision, framework and trait. Reading one takes three statements, whatever its size. */
class Revisions {

    /** How long a revision stays that is no longer served and that no link points to; another instance may still serve it. */
    private static final Duration GRACE = Duration.ofDays(30);

    /** Lists that questionnaires of earlier releases did not have read as empty ones. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .withConfigOverride(List.class, it -> it.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private final RevisionRepository revisions;
    private final FrameworkRepository frameworks;
    private final TraitRepository traits;
    private final PublicationRepository publications;
    private final EntityManager entities;
    private final JdbcOperations tables;
    private final Clock clock;

    Revisions(
            RevisionRepository revisions,
            FrameworkRepository frameworks,
            TraitRepository traits,
            PublicationRepository publications,
            EntityManager entities,
            JdbcOperations tables,
            Clock clock) {
        this.revisions = revisions;
        this.frameworks = frameworks;
        this.traits = traits;
        this.publications = publications;
        this.entities = entities;
        this.tables = tables;
        this.clock = clock;
    }

    /** What a revision row holds besides frameworks and questions. */
    record Dictionary(Map<String, String> groups, List<TraitDefinition> traits, List<Criterion> criteria) {}

    @Transactional(readOnly = true)
    public Optional<String> servedId() {
        return revisions.findFirstByOrderByServedSinceDesc().map(RevisionEntity::id);
    }

    /** Whether a maintainer chose what is served and has seen this revision in service before. */
    @Transactional(readOnly = true)
    public boolean isOverruled(String id) {
        return publications
                        .findFirstByOrderByIdDesc()
                        .map(PublicationEntity::toPublication)
                        .filter(it -> it.kind() != Kind.START)
                        .isPresent()
                && publications.existsByToRevision(id);
    }

    /** Takes the revision of files into service; stores it first unless it is stored already. */
    @Transactional
    public void serve(CatalogRevision revision) {
        serve(revision, Kind.START, "");
    }

    /** Takes a revision into service and writes that down; stores it first unless it is stored already. */
    @Transactional
    public void serve(CatalogRevision revision, Kind kind, String note) {
        Optional<RevisionEntity> served = revisions.findFirstByOrderByServedSinceDesc();
        Optional<RevisionEntity> known = revisions.findById(revision.id());
        Instant since = since(served);
        if (known.isPresent()) {
            known.get().serveSince(since);
        } else {
            insert(revision, since);
        }
        publications.save(new PublicationEntity(
                new Publication(since, kind, served.map(RevisionEntity::id).orElse(null), revision.id(), note)));
    }

    // The last one is served, also if the clock of another instance is ahead of ours.
    private Instant since(Optional<RevisionEntity> served) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return served.map(it -> it.servedSince().plus(1, ChronoUnit.MICROS))
                .filter(now::isBefore)
                .orElse(now);
    }

    private void insert(CatalogRevision revision, Instant since) {
        Catalog catalog = revision.catalog();
        entities.persist(new RevisionEntity(
                revision.id(),
                since,
                catalog.collected().iso(),
                JSON.writeValueAsString(new Dictionary(catalog.groups(), catalog.dictionary(), catalog.criteria())),
                JSON.writeValueAsString(revision.questionnaire())));
        int position = 0;
        for (Framework it : catalog.frameworks()) {
            entities.persist(new FrameworkEntity(
                    new FrameworkEntity.Key(revision.id(), it.slug()),
                    position++,
                    it.name(),
                    it.category(),
                    it.summary(),
                    JSON.writeValueAsString(it.profile())));
        }
        revisions.flush();
        TraitRows.insert(revision, tables);
    }

    @Transactional(readOnly = true)
    public Optional<CatalogRevision> read(String id) {
        return revisions.findById(id).map(this::read);
    }

    private CatalogRevision read(RevisionEntity row) {
        Map<String, Map<String, Trait>> bySlug = new HashMap<>();
        traits.of(row.id())
                .forEach(it -> bySlug.computeIfAbsent(it.key().slug(), slug -> new LinkedHashMap<>())
                        .put(it.key().trait(), it.toTrait()));
        List<Framework> list = frameworks.of(row.id()).stream()
                .map(it -> new Framework(
                        it.key().slug(),
                        it.name(),
                        it.category(),
                        it.summary(),
                        JSON.readValue(it.profile(), Framework.Profile.class),
                        bySlug.getOrDefault(it.key().slug(), Map.of())))
                .toList();
        Dictionary dictionary = JSON.readValue(row.dictionary(), Dictionary.class);
        return new CatalogRevision(
                row.id(),
                new Catalog(
                        new PartialDate(row.collected()),
                        dictionary.groups(),
                        dictionary.traits(),
                        dictionary.criteria(),
                        list),
                JSON.readValue(row.questionnaire(), Questionnaire.class));
    }

    /** Removes revisions that nobody needs: not served for a month, and no link points to them. */
    @Transactional
    public void prune(String served) {
        Instant longAgo = clock.instant().minus(GRACE);
        for (String id : revisions.unused(longAgo)) {
            if (!id.equals(served)) {
                traits.deleteOf(id);
                frameworks.deleteOf(id);
                revisions.deleteById(id);
            }
        }
    }
}
