/**
 * Scores and ranks alternatives by an additive value model in whole numbers; knows no framework and no other room.
 *
 * <ol>
 *   <li>A {@link io.frameworkadvisor.scoring.ValueFunction} turns the level of a trait into a value from 0 to 10 000, on
 *       a scale that is fixed in advance.
 *   <li>A {@link io.frameworkadvisor.scoring.PerformanceTable} holds the values of all alternatives on all criteria;
 *       what is unknown is a range.
 *   <li>{@link io.frameworkadvisor.scoring.Weights} are importance points per criterion.
 *   <li>The {@link io.frameworkadvisor.scoring.AdditiveModel} adds points times value.
 *   <li>A {@link io.frameworkadvisor.scoring.Ranking} orders the scores; equal scores share a place.
 * </ol>
 */
@NullMarked
package io.frameworkadvisor.scoring;

import org.jspecify.annotations.NullMarked;
