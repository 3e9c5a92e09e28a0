/**
 * Scores and ranks alternatives by an additive value model in whole numbers, and says how sure the ranking is; knows no
 * framework and no other room.
 *
 * <ol>
 *   <li>A {@link io.frameworkadvisor.scoring.ValueFunction} turns the level of a trait into a value from 0 to 10 000, on
 *       a scale that is fixed in advance.
 *   <li>A {@link io.frameworkadvisor.scoring.PerformanceTable} holds the values of all alternatives on all criteria;
 *       an
 *       unknown cell keeps every value that it may have.
 *   <li>{@link io.frameworkadvisor.scoring.Weights} are importance points per criterion.
 *   <li>The {@link io.frameworkadvisor.scoring.AdditiveModel} adds points times value.
 *   <li>A {@link io.frameworkadvisor.scoring.Ranking} orders the scores; equal scores share a place.
 * </ol>
 *
 * <p>How sure that is, and what would change it:
 *
 * <ol>
 *   <li>{@link io.frameworkadvisor.scoring.PlausibleWeights} are samples of what the points may have meant.
 *   <li>{@link io.frameworkadvisor.scoring.RankAcceptability} is the share of them that gives an alternative a rank, with
 *       unknown cells sampled along.
 *   <li>{@link io.frameworkadvisor.scoring.HeadToHead} is the exact share in which one alternative beats another.
 *   <li>{@link io.frameworkadvisor.scoring.FirstPlace} says how far one importance may change before another alternative
 *       is first, and {@link io.frameworkadvisor.scoring.JointChange} how many points must move together.
 *   <li>A {@link io.frameworkadvisor.scoring.RankInterval} holds every rank that unknown cells allow.
 * </ol>
 */
@NullMarked
package io.frameworkadvisor.scoring;

import org.jspecify.annotations.NullMarked;
