package io.frameworkadvisor.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** The arithmetic of the report; run by the profile that writes it. */
class ReportTests {

    private static final double NONE = Double.NaN;

    @Test
    void comparesWithOursOfTheSameWorkBySize() {
        Report report = new Report("a machine");
        report.add(new Line("Stage", "5x6", "ours", 300, 10, 1_024));
        report.add(new Line("Stage", "45x35", "peer", 5_000_000, 0, 0));
        report.add(new Line("Stage", "5x6", "peer", 1_200, NONE, NONE));
        report.add(new Line("Other", "5x6", "alone", 2e9, 0, 0));

        assertThat(report.toString())
                .contains("a machine", "## Stage", "## Other")
                .containsSubsequence(
                        "| 5x6 | ours | 300 | 10.0 | ns | 1,024 | 10.0 | 1.00 |",
                        "| 5x6 | peer | 1.20 | – | µs | – | 40.0 | 4.00 |",
                        "| 45x35 | peer | 5.00 | 0.00 | ms | 0 | 3,175 | – |")
                .contains("| 5x6 | alone | 2.00 | 0.00 | s | 0 | 66,666,667 | – |");
    }

    @Test
    void readsSizes() {
        assertThat(Size.of("45x35")).isEqualTo(new Size(45, 35, 35, 0));
        assertThat(Size.of("52x160/20")).isEqualTo(new Size(52, 160, 20, 0));
        assertThat(Size.of("45x35:10%")).isEqualTo(new Size(45, 35, 35, 10));
        assertThat(Size.of("52x160/20").terms()).isEqualTo(52 * 20);
        assertThatIllegalArgumentException().isThrownBy(() -> Size.of("45"));
    }
}
