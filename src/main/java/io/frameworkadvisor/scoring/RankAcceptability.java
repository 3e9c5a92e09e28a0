package io.frameworkadvisor.scoring;

import java.util.Arrays;
import java.util.Optional;

/**
 * In which share of the plausible readings each alternative has each rank: over the plausible weights, and over the values
 * that unknown cells may have (SMAA-2, Lahdelma and Salminen 2001).
 *
 * <p>Alternatives are named by their rows in the table, ranks count from 1. A tie inside a sample gives each of its
 * {@code t} alternatives {@code 1 / t} of each of the {@code t} ranks that it takes, so the shares of an alternative add
 * up to 1, and so do those of a rank. If no criterion has points, all are tied in every sample.
 *
 * <p>Shares are exact counts of {@link PlausibleWeights#SAMPLES} samples, the same in every call. Scores are sums of floats:
 * alternatives with the same values on all criteria that have points tie always, others practically never.
 */
public final class RankAcceptability {

    /** In fewer samples an alternative has no central weights: their mean would say little. */
    private static final int ENOUGH_FIRSTS = 100;

    /** The two-sided 95 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    private final int[] alternatives;
    private final double[][] shares;
    private final double[][] central;
    private final long samples;

    /** The first ranks of a tally, whose weights belong to some of so many criteria. */
    RankAcceptability(int[] alternatives, int ranks, RankTally tally, int[] weighted, int criteria) {
        this.alternatives = alternatives;
        samples = tally.samples();
        int count = alternatives.length;
        shares = new double[count][ranks];
        central = new double[count][];
        for (int row = 0; row < count; row++) {
            int own = row;
            Arrays.setAll(shares[row], rank -> tally.share(own, rank));
            boolean enough = weighted.length > 0 && ranks > 0 && shares[row][0] * samples >= ENOUGH_FIRSTS;
            central[row] = enough ? spread(tally.centralWeights(row), weighted, criteria) : new double[0];
        }
    }

    /**
     * Ranks some alternatives in every sample.
     *
     * @param alternatives the rows of the table to rank, each once; may be none
     * @throws IllegalArgumentException if the weights are for another number of criteria
     * @throws IndexOutOfBoundsException if the table has no such row
     */
    public static RankAcceptability of(
            PerformanceTable table, Weights weights, int[] alternatives, PlausibleWeights plausible) {
        return ofFirst(alternatives.length, table, weights, alternatives, plausible);
    }

    /**
     * Finds the first ranks in every sample. They are the same as among all ranks, but found faster, above all if those that
     * are likely to be first are named first.
     *
     * @param ranks how many ranks are asked for; all if there are fewer alternatives
     * @param alternatives the rows of the table to rank, each once; may be none
     * @throws IllegalArgumentException if the weights are for another number of criteria
     * @throws IndexOutOfBoundsException if the table has no such row
     */
    public static RankAcceptability ofFirst(
            int ranks, PerformanceTable table, Weights weights, int[] alternatives, PlausibleWeights plausible) {
        AdditiveModel.requireSameCriteria(weights, table);
        int asked = Math.min(ranks, alternatives.length);
        SampledScores sampled = new SampledScores(table, weights, alternatives, plausible);
        RankTally tally = new RankTally(alternatives.length, asked, Block.LANES, sampled.scales);
        Block block = new Block(alternatives.length, Block.LANES, asked);
        for (int number = 0; number < Block.COUNT; number++) {
            sampled.fill(block, number);
            tally.add(block, sampled.weights(number));
        }
        return new RankAcceptability(alternatives.clone(), asked, tally, sampled.criteria, table.criteria());
    }

    private static double[] spread(double[] values, int[] to, int size) {
        double[] spread = new double[size];
        for (int k = 0; k < to.length; k++) {
            spread[to[k]] = values[k];
        }
        return spread;
    }

    /** How many samples the shares are of. */
    public long samples() {
        return samples;
    }

    /**
     * The share of the samples in which the alternative has this rank, from 0 to 1.
     *
     * @throws IllegalArgumentException if the alternative was not ranked
     * @throws IndexOutOfBoundsException unless {@code 1 <= rank}, and the rank was asked for
     */
    public double share(int alternative, int rank) {
        return shares[row(alternative)][rank - 1];
    }

    /** The share of the samples in which the alternative is first, from 0 to 1. */
    public double first(int alternative) {
        return share(alternative, 1);
    }

    /**
     * The share of the samples in which the alternative is among the first {@code ranks}, from 0 to 1; no more of them
     * than were asked for.
     */
    public double within(int alternative, int ranks) {
        double[] own = shares[row(alternative)];
        return Math.min(1, Arrays.stream(own, 0, Math.min(ranks, own.length)).sum());
    }

    /**
     * The mean of the weights that put the alternative first: one share per criterion of the table, together 1; empty if
     * it is first in fewer than 100 samples, or if no criterion has points.
     */
    public Optional<double[]> centralWeights(int alternative) {
        double[] own = central[row(alternative)];
        return own.length == 0 ? Optional.empty() : Optional.of(own.clone());
    }

    /** How uncertain the first place is, in bits: 0 if one alternative always takes it, log2 n if n take it evenly. */
    public double entropy() {
        return Arrays.stream(shares)
                .mapToDouble(own -> own[0])
                .filter(share -> share > 0)
                .map(share -> -share * Math.log(share) / Math.log(2))
                .sum();
    }

    /** Half the width of the 95 % interval of a share from 0 to 1 (Wilson 1927), above 0 also for 0 and 1. */
    public double halfWidth(double share) {
        double part = Z * Z / samples;
        return Z / (1 + part) * Math.sqrt((share * (1 - share) + part / 4) / samples);
    }

    private int row(int alternative) {
        for (int row = 0; row < alternatives.length; row++) {
            if (alternatives[row] == alternative) {
                return row;
            }
        }
        throw new IllegalArgumentException("alternative " + alternative + " was not ranked");
    }
}
