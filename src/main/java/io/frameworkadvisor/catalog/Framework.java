package io.frameworkadvisor.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalog.
 *
 * @param slug its id
 * @param summary what it is, in one sentence
 * @param profile what is told about it besides its traits
 * @param traits its traits by id
 */
public record Framework(
        String slug, String name, String category, String summary, Profile profile, Map<String, Trait> traits) {

    public Framework {
        traits = Collections.unmodifiableMap(new LinkedHashMap<>(traits));
    }

    /** A trait of this framework, or null if the file does not record it. */
    public @Nullable Trait trait(String id) {
        return traits.get(id);
    }

    /** The level of a trait, what the dictionary says for absent ones, or null if it is unknown. */
    public @Nullable Integer level(TraitDefinition definition) {
        Trait trait = traits.get(definition.id());
        return trait == null ? definition.absent() : trait.level();
    }

    /** What is told about a framework besides its traits. */
    public record Profile(
            Links links,
            Licence licence,
            Release firstRelease,
            Release newestRelease,
            PythonVersions python,
            Status status,
            List<Statement> strengths,
            List<Statement> weaknesses,
            Failure failure,
            Working working,
            @Nullable Example example,
            List<Measure> measures) {

        public Profile {
            strengths = List.copyOf(strengths);
            weaknesses = List.copyOf(weaknesses);
            measures = List.copyOf(measures);
        }
    }

    public record Links(
            String homepage,
            @Nullable String repository,
            String documentation,
            @Nullable String pypi) {}

    public record Licence(String name, Evidence evidence) {}

    /** A release; version and date are null where they are not known. */
    public record Release(
            @Nullable String version, @Nullable PartialDate date, Evidence evidence) {}

    public record PythonVersions(String requires, @Nullable String note, Evidence evidence) {}

    /**
     * How alive it is.
     *
     * @param successor slug of the framework that its authors or users go to instead
     */
    public record Status(
            String note,
            @Nullable PartialDate lastCommit,
            @Nullable String successor,
            Evidence evidence) {}

    /** A strength or weakness. */
    public record Statement(String text, Evidence evidence) {}

    /** The usual way in which projects with it go wrong, and what to do about it. */
    public record Failure(String text, String remedy, Evidence evidence) {}

    /** How one works with it. */
    public record Working(
            String requestModel, String server, String dataLayer, String learnFirst, String install, String run) {}

    /** A minimal application. */
    public record Example(String file, String code) {}

    /**
     * A figure that somebody measured.
     *
     * @param kind stars, downloads-a-month, survey-share, benchmark or hello-world-lines
     * @param what what exactly was measured
     * @param value the figure as it was published
     */
    public record Measure(
            String kind,
            @Nullable String what,
            String value,
            @Nullable String note,
            Evidence evidence) {}
}
