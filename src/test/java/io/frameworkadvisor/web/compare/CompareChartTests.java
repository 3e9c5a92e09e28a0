package io.frameworkadvisor.web.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.frameworkadvisor.advice.Comparison;
import io.frameworkadvisor.advice.Comparison.Difference;
import io.frameworkadvisor.web.compare.CompareChart.Bar;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompareChartTests {

    private static CompareChart chart(List<Difference> forFirst, List<Difference> forOther) {
        return CompareChart.of(
                new Comparison("ash", "Ash", "elm", "Elm", forFirst, forOther, null, null, false, List.of()));
    }

    private static Difference difference(String label, int points) {
        return new Difference(label, label, List.of(), points * 10_000);
    }

    @Test
    void putsTheWeightiestOnTopWhomeverItSpeaksFor() {
        CompareChart chart = chart(List.of(difference("a", 4), difference("b", 1)), List.of(difference("c", 2)));

        assertThat(chart.bars())
                .extracting(Bar::label, Bar::side, Bar::points)
                .containsExactly(tuple("a", "first", "4"), tuple("c", "other", "2"), tuple("b", "first", "1"));
        assertThat(chart.bars()).extracting(Bar::y).containsExactly(0, 44, 88);
        assertThat(chart.height()).isEqualTo(132);
    }

    @Test
    void drawsTheFirstToTheLeftAndTheOtherToTheRightOnOneScale() {
        CompareChart chart = chart(List.of(difference("a", 4)), List.of(difference("c", 2)));

        assertThat(chart.bars())
                .extracting(Bar::x, Bar::width, Bar::pointsAt)
                .containsExactly(tuple("14.00%", "36.00%", "13.00%"), tuple("50.00%", "18.00%", "69.00%"));
    }

    @Test
    void isEmptyWhereNothingDiffers() {
        assertThat(chart(List.of(), List.of()).bars()).isEmpty();
    }
}
