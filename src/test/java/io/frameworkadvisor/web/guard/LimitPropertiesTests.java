package io.frameworkadvisor.web.guard;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A limit that cannot be kept is named. */
class LimitPropertiesTests {

    private static final int[] LEAST = {0, 1, 0, 1, 1, 1, 1};

    private static void create(int... limits) {
        new LimitProperties(limits[0], limits[1], limits[2], Duration.ZERO, limits[3], limits[4], limits[5], limits[6]);
    }

    @Nested
    class Create {

        @Test
        void theLeastOfEachIsEnough() {
            assertThatNoException().isThrownBy(() -> create(LEAST));
        }

        @ParameterizedTest
        @CsvSource({
            "0, pages-at-once",
            "1, links-at-once",
            "2, waiting",
            "3, links-per-minute",
            "4, links-per-hour",
            "5, misses-per-minute",
            "6, clients"
        })
        void lessThanThatIsRefused(int which, String name) {
            int[] limits = Arrays.copyOf(LEAST, LEAST.length);
            limits[which]--;

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> create(limits))
                    .withMessageContaining("advisor.limits." + name + " ");
        }
    }
}
