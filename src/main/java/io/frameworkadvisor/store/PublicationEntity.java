package io.frameworkadvisor.store;

import io.frameworkadvisor.catalog.Publication;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the audit trail; never changed. */
@Entity
@Table(name = "publication")
class PublicationEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant publishedAt;

    @Column(length = 10)
    @Enumerated(EnumType.STRING)
    private Publication.Kind kind;

    @Column(length = 64)
    private @Nullable String fromRevision;

    @Column(length = 64)
    private String toRevision;

    @Column(length = Publication.LONGEST_NOTE)
    private String note;

    PublicationEntity(Publication publication) {
        publishedAt = publication.at();
        kind = publication.kind();
        fromRevision = publication.from();
        toRevision = publication.to();
        note = publication.note();
    }

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected PublicationEntity() {}

    @Nullable
    Long id() {
        return id;
    }

    Publication toPublication() {
        return new Publication(publishedAt, kind, fromRevision, toRevision, note);
    }
}
