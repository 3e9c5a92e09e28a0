package io.frameworkadvisor.store;

import io.frameworkadvisor.catalog.Evidence;
import io.frameworkadvisor.catalog.PartialDate;
import io.frameworkadvisor.catalog.Trait;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A trait of a framework in one revision, with its evidence; stored by {@link TraitRows} and never changed. */
@Entity
@Table(name = "trait")
class TraitEntity {

    @EmbeddedId
    private Key key;

    private int position;

    @Column(name = "trait_level")
    private @Nullable Integer level;

    @Column(length = 600)
    private @Nullable String note;

    @Column(length = 600)
    private @Nullable String source;

    @Column(length = 600)
    private @Nullable String url;

    @Column(length = 10)
    private @Nullable String asOf;

    @Column(length = 600)
    private @Nullable String sourceNote;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected TraitEntity() {}

    Key key() {
        return key;
    }

    int position() {
        return position;
    }

    Trait toTrait() {
        Evidence evidence = source == null
                ? null
                : new Evidence(source, url, asOf == null ? null : new PartialDate(asOf), sourceNote);
        return new Trait(key.trait(), level, note, evidence);
    }

    @Embeddable
    record Key(
            @Column(name = "revision_id", length = 64) String revision,
            @Column(length = 80) String slug,
            @Column(length = 120) String trait) {}
}
