package io.frameworkadvisor.scoring;

import org.jspecify.annotations.Nullable;

/**
 * How far the points of one criterion may change, the others as they are, before the first place changes hands.
 *
 * @param below the nearest change downwards, to 0 points at least; null if none does it
 * @param above the nearest change upwards, to {@link Weights#MOST} points of all criteria at most; null if none does it
 */
public record ImportanceRange(
        @Nullable Takeover below, @Nullable Takeover above) {}
