package io.frameworkadvisor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.store.files.RealCatalog;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleGapTests {

    private static final Map<String, Integer> STATUSES =
            RealCatalog.revision().catalog().definition("status").scale().byName();

    private static Framework framework(@Nullable Integer status, @Nullable Integer json) {
        Framework it = RealCatalog.revision().catalog().framework("flask").orElseThrow();
        Map<String, Trait> traits = new HashMap<>(it.traits());
        traits.put("status", new Trait("status", status, null, null));
        traits.put("interface-fit.json", new Trait("interface-fit.json", json, null, null));
        return new Framework(it.slug(), it.name(), it.category(), it.summary(), it.profile(), traits);
    }

    @Nested
    class OfProgram {

        @ParameterizedTest
        @CsvSource({"archived, 5, ASLEEP", "dormant, 0, ASLEEP", "maintenance, 0, UNWRITTEN", "active, 5, UNWRITTEN"})
        void followsFromStatusAlone(String status, int json, ExampleGap gap) {
            assertThat(ExampleGap.ofProgram(framework(STATUSES.get(status), json)))
                    .isEqualTo(gap);
        }

        @Test
        void excusesNothingThatIsNotKnown() {
            assertThat(ExampleGap.ofProgram(framework(null, null))).isEqualTo(ExampleGap.UNWRITTEN);
        }
    }

    @Nested
    class OfApi {

        @ParameterizedTest
        @CsvSource({
            "archived, 5, ASLEEP",
            "dormant, 5, ASLEEP",
            "dormant, 0, ASLEEP",
            "maintenance, 5, UNWRITTEN",
            "active, 3, UNWRITTEN",
            "active, 2, UNSUITED",
            "active, 0, UNSUITED"
        })
        void followsFromStatusAndFitForJson(String status, int json, ExampleGap gap) {
            assertThat(ExampleGap.ofApi(framework(STATUSES.get(status), json))).isEqualTo(gap);
        }

        @Test
        void excusesNothingThatIsNotKnown() {
            assertThat(ExampleGap.ofApi(framework(null, null))).isEqualTo(ExampleGap.UNWRITTEN);
        }
    }
}
