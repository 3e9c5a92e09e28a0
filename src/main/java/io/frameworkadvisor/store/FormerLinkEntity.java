package io.frameworkadvisor.store;

import io.frameworkadvisor.sharing.Ending;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** All that is left of a link that has ended. */
@Entity
@Table(name = "former_link")
class FormerLinkEntity {

    @Id
    @Column(length = 22)
    private String token;

    @Column(length = 64)
    private String fingerprint;

    @Column(length = 10)
    @Enumerated(EnumType.STRING)
    private Ending ending;

    private Instant endedAt;

    FormerLinkEntity(String token, String fingerprint, Ending ending, Instant endedAt) {
        this.token = token;
        this.fingerprint = fingerprint;
        this.ending = ending;
        this.endedAt = endedAt;
    }

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected FormerLinkEntity() {}

    Ending ending() {
        return ending;
    }

    String fingerprint() {
        return fingerprint;
    }

    Instant endedAt() {
        return endedAt;
    }
}
