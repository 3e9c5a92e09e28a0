package io.frameworkadvisor.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A framework of one revision; never changed after its import. */
@Entity
@Table(name = "framework")
class FrameworkEntity {

    @EmbeddedId
    private Key key;

    private int position;

    @Column(length = 200)
    private String name;

    @Column(length = 60)
    private String category;

    @Column(length = 600)
    private String summary;

    /** What is told about it besides its traits, as JSON. */
    @Column(length = 1_000_000)
    private String profile;

    FrameworkEntity(Key key, int position, String name, String category, String summary, String profile) {
        this.key = key;
        this.position = position;
        this.name = name;
        this.category = category;
        this.summary = summary;
        this.profile = profile;
    }

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected FrameworkEntity() {}

    Key key() {
        return key;
    }

    String name() {
        return name;
    }

    String category() {
        return category;
    }

    String summary() {
        return summary;
    }

    String profile() {
        return profile;
    }

    int position() {
        return position;
    }

    @Embeddable
    record Key(
            @Column(name = "revision_id", length = 64) String revision,
            @Column(length = 80) String slug) {}
}
