package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.SetAside.Unmet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A framework that stands elsewhere than it did.
 *
 * @param edits what changed its sum, weightiest first; empty if only others moved
 */
public record Moved(String slug, String name, Side then, Side now, List<Edit> edits) {

    public Moved {
        edits = List.copyOf(edits);
    }

    /**
     * Where a framework stands in an advice.
     *
     * @param known whether the advice says anything about it
     * @param rank null if it is not ranked
     * @param score in ten-thousandths of an importance point; 0 if it is not ranked
     * @param unmet the requirements that keep it out
     */
    public record Side(boolean known, @Nullable Integer rank, int score, List<Unmet> unmet) {

        public Side {
            unmet = List.copyOf(unmet);
        }
    }

    /**
     * A term of the sum that changed.
     *
     * @param label what the criterion is called
     * @param before the level of the trait then, in words; null if it was unknown or not recorded
     * @param after the level now
     * @param weightBefore importance points then
     * @param weightAfter importance points now
     * @param points the change of the sum, in ten-thousandths of an importance point; null where only one sum exists
     */
    public record Edit(
            String label,
            @Nullable String before,
            @Nullable String after,
            int weightBefore,
            int weightAfter,
            @Nullable Integer points) {}
}
