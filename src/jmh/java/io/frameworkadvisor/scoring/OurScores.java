package io.frameworkadvisor.scoring;

/** The product's scores, block by block. */
public class OurScores extends ScoresPeer {

    private Workload work = Workload.of("0x0");
    private Block block = new Block(0, Block.LANES);
    private int filled = -1;

    @Override
    void prepare(Workload work, double[][] values, double[][] samples) {
        this.work = work;
        block = new Block(values.length, Block.LANES);
    }

    @Override
    Object calculate() {
        SampledScores scores = scores();
        for (int number = 0; number < Block.COUNT; number++) {
            scores.fill(block, number);
        }
        return block;
    }

    private SampledScores scores() {
        return new SampledScores(work.table, work.weights, work.alternatives, work.plausible);
    }

    @Override
    double score(int alternative, int sample) {
        if (sample / Block.LANES != filled) {
            filled = sample / Block.LANES;
            scores().fill(block, filled);
        }
        return block.scores[alternative][sample % Block.LANES];
    }
}
