package io.frameworkadvisor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

    @Nested
    class Writing {

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"2019", "2019-06", "2019-06-12", "2024-02-29"})
        void aDateIsWrittenAsItWasRead(String iso) {
            assertThat(new PartialDate(iso)).hasToString(iso);
        }

        @ParameterizedTest(name = "[{0}]")
        @ValueSource(
                strings = {
                    "",
                    "unknown",
                    "19",
                    "2019-6",
                    "2019-13",
                    "2019-00",
                    "2019-02-30",
                    "2023-02-29",
                    "2019-06-00",
                    "2019-06-12T00:00",
                    " 2019",
                    "2019-",
                    "12.6.2019",
                    "٢٠١٩"
                })
        void whatIsNoDateIsRefused(String iso) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new PartialDate(iso))
                    .withMessageContaining("not a date: " + iso);
        }
    }

    @Nested
    class Span {

        @ParameterizedTest(name = "{0} is a day from {1} to {2}")
        @CsvSource({
            "2019, 2019-01-01, 2019-12-31",
            "2024, 2024-01-01, 2024-12-31",
            "2019-06, 2019-06-01, 2019-06-30",
            "2024-02, 2024-02-01, 2024-02-29",
            "2023-02, 2023-02-01, 2023-02-28",
            "2019-06-12, 2019-06-12, 2019-06-12"
        })
        void aDateMeansAnyDayBetweenTwo(String iso, LocalDate earliest, LocalDate latest) {
            PartialDate date = new PartialDate(iso);

            assertThat(date.earliest()).isEqualTo(earliest);
            assertThat(date.latest()).isEqualTo(latest);
        }
    }

    @Nested
    class Order {

        @Test
        void datesAreOrderedByTheFirstDayThatTheyMayMean() {
            assertThat(Stream.of("2020", "2019-06-12", "2019-06", "2018-12-31", "2019-07")
                            .map(PartialDate::new)
                            .sorted())
                    .extracting(PartialDate::iso)
                    .containsExactly("2018-12-31", "2019-06", "2019-06-12", "2019-07", "2020");
        }
    }
}
