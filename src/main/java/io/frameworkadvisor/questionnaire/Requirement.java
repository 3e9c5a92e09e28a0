package io.frameworkadvisor.questionnaire;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A must-have: a framework whose trait has none of the accepted levels is excluded.
 *
 * @param trait id of the trait that decides
 * @param accepted the accepted levels
 * @param says what a framework that meets it does, as in "brings an admin site"
 */
public record Requirement(String id, String trait, Levels accepted, String says) {

    /** Whether it is met; unknown levels are neither met nor failed. */
    public Verdict judge(@Nullable Integer level) {
        if (level == null) {
            return Verdict.UNKNOWN;
        }
        return accepted.contain(level) ? Verdict.MET : Verdict.FAILED;
    }

    public enum Verdict {
        MET,
        FAILED,
        UNKNOWN
    }

    /**
     * Levels from {@code least} to {@code most}, and if {@code oneOf} is not empty only those in it.
     *
     * @param oneOf empty for no further limit
     */
    public record Levels(int least, int most, Set<Integer> oneOf) {

        public Levels {
            oneOf = Collections.unmodifiableSet(new TreeSet<>(oneOf));
        }

        boolean contain(int level) {
            return level >= least && level <= most && (oneOf.isEmpty() || oneOf.contains(level));
        }
    }
}
