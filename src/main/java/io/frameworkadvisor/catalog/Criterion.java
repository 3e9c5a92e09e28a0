package io.frameworkadvisor.catalog;

import java.util.List;

/**
 * An axis of comparison: how the level of one trait becomes a value.
 *
 * @param group id of the group that it belongs to
 * @param trait id of the trait that it looks at
 * @param says what each level of the trait means for this criterion, in a sentence, from the lowest level upwards; empty
 *     where the reason that the framework file gives for the level says it better
 */
public record Criterion(String id, String label, String group, String trait, Valuation value, List<String> says) {

    public Criterion {
        says = List.copyOf(says);
    }

    /**
     * The shape of the value function over the scale of the trait.
     *
     * @param numbers nothing for rising and falling, one value per level for levels, both ends for target
     */
    public record Valuation(Shape shape, List<Integer> numbers) {

        public Valuation {
            numbers = List.copyOf(numbers);
        }
    }

    /** A straight line up or down, a value per level, or full value inside a target. */
    public enum Shape {
        RISING,
        FALLING,
        LEVELS,
        TARGET
    }
}
