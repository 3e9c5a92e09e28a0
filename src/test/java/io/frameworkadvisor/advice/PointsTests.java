package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTests {

    @ParameterizedTest(name = "{0} are {1}")
    @CsvSource({"0, 0", "1, 0.0001", "125000, 12.5", "120000, 12", "1000000, 100", "-5000, -0.5"})
    void areWrittenWithoutRoundingAndWithoutTrailingZeros(int tenThousandths, String written) {
        assertThat(Points.of(tenThousandths)).isEqualTo(written);
    }

    @Test
    void countHundredthsOfTheBest() {
        assertThat(Points.hundredths(10_000)).isEqualTo("100");
        assertThat(Points.hundredths(1_234)).isEqualTo("12.34");
        assertThat(Points.hundredths(6_500)).isEqualTo("65");
        assertThat(Points.hundredths(0)).isEqualTo("0");
    }
}
