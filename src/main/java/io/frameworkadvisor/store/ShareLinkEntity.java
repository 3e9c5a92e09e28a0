package io.frameworkadvisor.store;

import io.frameworkadvisor.sharing.Fingerprint;
import io.frameworkadvisor.sharing.Inscription;
import io.frameworkadvisor.sharing.LinkToken;
import io.frameworkadvisor.sharing.ShareLink;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A stored link; never changed after it was made. */
@Entity
@Table(name = "share_link")
class ShareLinkEntity implements Persistable<String> {

    @Id
    @Column(length = 22)
    private String token;

    /** Hash of what the link is made from; unique, so that a replay finds the first link. */
    @Column(length = 64)
    private String fingerprint;

    @Column(length = 4000)
    private String query;

    @Column(name = "revision_id", length = 64)
    private String revision;

    @Column(length = 20)
    private String engine;

    private Instant createdAt;

    /** The advice as compressed JSON. */
    private byte[] advice;

    @Column(length = 120)
    private @Nullable String title;

    @Column(length = 2000)
    private @Nullable String note;

    private @Nullable Instant expiresAt;

    /** Null for a plain link. */
    @Column(length = 64)
    private @Nullable String deleteHash;

    @Transient
    private boolean stored;

    ShareLinkEntity(Fingerprint fingerprint, ShareLink link) {
        token = link.token().value();
        this.fingerprint = fingerprint.hex();
        query = link.query();
        revision = link.revision();
        engine = link.engine();
        createdAt = link.createdAt();
        advice = Gzip.pack(link.advice());
        Inscription inscription = link.inscription();
        if (inscription != null) {
            title = inscription.title();
            note = inscription.note();
            expiresAt = inscription.expiresAt();
            deleteHash = inscription.deleteHash();
        }
    }

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected ShareLinkEntity() {}

    ShareLink toLink() {
        return new ShareLink(
                new LinkToken(token), query, revision, engine, createdAt, Gzip.unpack(advice), inscription());
    }

    @Nullable
    Inscription inscription() {
        return deleteHash == null
                ? null
                : new Inscription(
                        Objects.requireNonNullElse(title, ""),
                        Objects.requireNonNullElse(note, ""),
                        expiresAt,
                        deleteHash);
    }

    String fingerprint() {
        return fingerprint;
    }

    @Override
    public String getId() {
        return token;
    }

    // Tells Spring Data to insert without looking first: a token is never used twice.
    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
