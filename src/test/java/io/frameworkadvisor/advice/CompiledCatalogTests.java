package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.catalog.Criterion.Shape;
import io.frameworkadvisor.catalog.Criterion.Valuation;
import io.frameworkadvisor.questionnaire.Answers;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CompiledCatalogTests {

    private static final SmallWorld WORLD = SmallWorld.usual();

    /** The values of docs 8, 6, 5, 7 under another valuation. */
    private static int[] docs(Shape shape, Integer... numbers) {
        Catalog catalog = WORLD.revision().catalog();
        Criterion docs =
                new Criterion("docs", "Docs", "people", "docs", new Valuation(shape, List.of(numbers)), List.of());
        CompiledCatalog compiled = new CompiledCatalog(new CatalogRevision(
                "docs",
                new Catalog(
                        catalog.collected(),
                        catalog.groups(),
                        catalog.dictionary(),
                        List.of(docs),
                        catalog.frameworks()),
                SmallQuestionnaire.asking(SmallQuestionnaire.NEED, SmallQuestionnaire.UPKEEP)));
        return new int[] {
            compiled.table.value(0, 0),
            compiled.table.value(1, 0),
            compiled.table.value(2, 0),
            compiled.table.value(3, 0)
        };
    }

    @Nested
    class Values {

        @Test
        void riseOrFallOverTheScale() {
            assertThat(docs(Shape.RISING)).containsExactly(8_000, 6_000, 5_000, 7_000);
            assertThat(docs(Shape.FALLING)).containsExactly(2_000, 4_000, 5_000, 3_000);
        }

        @Test
        void areNamedLevelByLevel() {
            assertThat(docs(Shape.LEVELS, 0, 0, 0, 0, 0, 500, 600, 70, 8_000, 0, 0))
                    .containsExactly(8_000, 600, 500, 70);
        }

        @Test
        void areFullInsideATarget() {
            assertThat(docs(Shape.TARGET, 6, 7)).containsExactly(6_667, 10_000, 8_333, 10_000);
        }

        @Test
        void haveARangeWhereTheFactIsUnknown() {
            CompiledCatalog compiled = WORLD.compiled();

            assertThat(compiled.table.isKnown(2, 2)).isFalse();
            assertThat(compiled.table.possible(2, 2))
                    .hasSize(11)
                    .startsWith(0, 1_000)
                    .endsWith(10_000);
            assertThat(compiled.table.isKnown(1, 2)).isTrue();
        }
    }

    @Nested
    class Names {

        private final CompiledCatalog compiled = WORLD.compiled();

        @Test
        void leadToRowsAndColumns() {
            assertThat(compiled.row("cedar")).isEqualTo(2);
            assertThat(compiled.row("elm")).isNull();
            assertThat(compiled.column("start")).isEqualTo(3);
            assertThatIllegalArgumentException().isThrownBy(() -> compiled.column("moss"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> compiled.definition("moss"))
                    .withMessageContaining("moss");
        }
    }

    @Test
    void adviceFollowsTheRevisionThatIsServed() {
        AtomicReference<CatalogRevision> served = new AtomicReference<>(WORLD.revision());
        Advisor advisor = new Advisor(() -> Objects.requireNonNull(served.get()));
        Answers answers = WORLD.answers("product.site");
        assertThat(advisor.shortlist(answers, 1)).containsExactly("ash");
        assertThat(advisor.compiled()).isSameAs(advisor.compiled());

        CatalogRevision next =
                WORLD.with("cedar", "admin", 10).with("cedar", "docs", 10).revision();
        served.set(new CatalogRevision("next", next.catalog(), next.questionnaire()));

        assertThat(advisor.shortlist(answers, 1)).containsExactly("cedar");
        assertThat(advisor.revision().id()).isEqualTo("next");
    }
}
