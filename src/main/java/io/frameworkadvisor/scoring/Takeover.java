package io.frameworkadvisor.scoring;

/**
 * The nearest importance of a criterion at which the first place changes hands.
 *
 * @param points so many whole points of the criterion; all between these and the present ones change nothing
 * @param alternative who is first there; the one that was named first, if several are
 */
public record Takeover(int points, int alternative) {}
