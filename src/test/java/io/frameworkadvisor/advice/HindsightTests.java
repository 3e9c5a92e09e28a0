package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Moved.Edit;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What moved frameworks between two catalogs, reckoned by hand; a point in the small world counts twice as usual. */
class HindsightTests {

    private static final SmallWorld THEN = SmallWorld.usual();
    private static final int ALL = 10;

    private static List<Moved> moved(SmallWorld now, String... answers) {
        return new Hindsight(
                        THEN.advise(answers),
                        THEN.revision().catalog(),
                        now.advise(answers),
                        now.revision().catalog())
                .moved(ALL);
    }

    private static Moved only(List<Moved> moved, String slug) {
        return moved.stream().filter(it -> it.slug().equals(slug)).findFirst().orElseThrow();
    }

    @Nested
    class NothingChanged {

        @Test
        void nothingMoved() {
            assertThat(moved(SmallWorld.usual(), "load.high")).isEmpty();
        }

        @Test
        void anEditThatNobodyAskedForMovesNothing() {
            assertThat(moved(THEN.with("ash", "help", 0), "load.high")).isEmpty();
        }
    }

    @Nested
    class AnEdit {

        @Test
        void isNamedWithBothLevelsAndItsPoints() {
            Moved ash = only(moved(THEN.with("ash", "speed", 9), "load.high"), "ash");

            assertThat(ash.edits()).containsExactly(new Edit("Speed", "3", "9", 16, 16, 96_000));
            assertThat(ash.now().score() - ash.then().score()).isEqualTo(96_000);
        }

        @Test
        void canTakePointsAway() {
            assertThat(only(moved(THEN.with("birch", "speed", 1), "load.high"), "birch")
                            .edits())
                    .containsExactly(new Edit("Speed", "9", "1", 16, 16, -128_000));
        }

        @Test
        void ofTheUnknownCountsAgainstTheMiddle() {
            assertThat(only(moved(THEN.with("cedar", "speed", 6), "load.high"), "cedar")
                            .edits())
                    .containsExactly(new Edit("Speed", null, "6", 16, 16, 16_000));
        }

        @Test
        void standsAfterAWeightierOne() {
            SmallWorld now = THEN.with("ash", "docs", 0).with("ash", "speed", 9);

            assertThat(only(moved(now, "load.high"), "ash").edits())
                    .extracting(Edit::label)
                    .containsExactly("Speed", "Docs");
        }

        @Test
        void togetherWithTheOthersExplainsTheWholeDifference() {
            SmallWorld now = THEN.with("ash", "docs", 0).with("ash", "speed", 9).with("ash", "admin", 4);

            Moved ash = only(moved(now, "load.high", "product.site", "team.many"), "ash");

            assertThat(ash.edits().stream()
                            .mapToInt(it -> Objects.requireNonNull(it.points()))
                            .sum())
                    .isEqualTo(ash.now().score() - ash.then().score())
                    .isNotZero();
        }
    }

    @Nested
    class AFramework {

        @Test
        void thatWasOvertakenHasNoEditOfItsOwn() {
            Moved birch = only(moved(THEN.with("ash", "speed", 10).with("ash", "docs", 10), "load.high"), "birch");

            assertThat(birch.then().rank()).isEqualTo(1);
            assertThat(birch.now().rank()).isEqualTo(2);
            assertThat(birch.edits()).isEmpty();
        }

        @Test
        void thatFailsAMustHaveTodaySaysWhich() {
            Moved ash = only(moved(THEN.with("ash", "admin", 0), "product.site", "need.admin-site"), "ash");

            assertThat(ash.then().rank()).isEqualTo(1);
            assertThat(ash.now().rank()).isNull();
            assertThat(ash.now().unmet()).extracting(SetAside.Unmet::says).containsExactly("brings an admin site");
            assertThat(ash.edits()).contains(new Edit("Admin", "10", "0", 12, 12, null));
        }

        @Test
        void thatNobodyKnowsStandsNowhere() {
            assertThat(Hindsight.side(THEN.advise("load.high"), "fir").known()).isFalse();
        }
    }
}
