package io.frameworkadvisor.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row per imported revision; the one that was taken into service last is served. */
@Entity
@Table(name = "catalog_revision")
class RevisionEntity {

    @Id
    @Column(length = 64)
    private String id;

    private Instant servedSince;

    @Column(length = 10)
    private String collected;

    /** Groups, dictionary and criteria as JSON. */
    @Column(length = 1_000_000)
    private String dictionary;

    /** The questionnaire as JSON. */
    @Column(length = 1_000_000)
    private String questionnaire;

    RevisionEntity(String id, Instant servedSince, String collected, String dictionary, String questionnaire) {
        this.id = id;
        this.servedSince = servedSince;
        this.collected = collected;
        this.dictionary = dictionary;
        this.questionnaire = questionnaire;
    }

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected RevisionEntity() {}

    String id() {
        return id;
    }

    void serveSince(Instant now) {
        servedSince = now;
    }

    Instant servedSince() {
        return servedSince;
    }

    String collected() {
        return collected;
    }

    String dictionary() {
        return dictionary;
    }

    String questionnaire() {
        return questionnaire;
    }
}
