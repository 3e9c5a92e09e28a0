package io.frameworkadvisor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.catalog.Inventory.Count;
import io.frameworkadvisor.store.files.RealCatalog;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventoryTests {

    private static final Catalog CATALOG = RealCatalog.revision().catalog();
    private static final Inventory INVENTORY = Inventory.of(CATALOG);

    private static Stream<Trait> traits() {
        return CATALOG.frameworks().stream().flatMap(it -> it.traits().values().stream());
    }

    @Test
    void everyRecordedTraitIsCountedOnce() {
        assertThat(INVENTORY.all().total()).isEqualTo((int) traits().count());
        assertThat(INVENTORY.all().unknown())
                .isEqualTo((int) traits().filter(it -> it.level() == null).count());
        assertThat(INVENTORY.all().undated()).isEqualTo((int)
                traits().filter(it -> it.level() != null && it.evidence() != null)
                        .filter(it -> Objects.requireNonNull(it.evidence()).asOf() == null)
                        .count());
    }

    @Test
    void sectionsAddUpToAll() {
        for (ToIntFunction<Count> part : List.<ToIntFunction<Count>>of(
                Count::young, Count::old, Count::undated, Count::unsourced, Count::unknown)) {
            assertThat(INVENTORY.sections().values().stream().mapToInt(part).sum())
                    .isEqualTo(part.applyAsInt(INVENTORY.all()));
        }
    }

    @Test
    void theLeastKnownComeFirst() {
        assertThat(INVENTORY.frameworks())
                .isSortedAccordingTo((a, b) -> Integer.compare(b.unknown(), a.unknown()))
                .allSatisfy(it -> assertThat(CATALOG.framework(it.id())
                                .orElseThrow()
                                .traits()
                                .values())
                        .filteredOn(trait -> trait.level() == null)
                        .hasSize(it.unknown()));
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2026-11-20, true",
        "2025, 2026-11-20, false",
        "2025-11, 2026-11-20, false",
        "2025-10, 2026-11-20, true",
        "2025-11-20, 2026-11-20, false",
        "2025-11-19, 2026-11-20, true"
    })
    void isOldOnlyIfAllOfItIsMoreThanAYearBefore(String asOf, String collected, boolean old) {
        assertThat(new PartialDate(asOf).isOverAYearBefore(new PartialDate(collected)))
                .isEqualTo(old);
    }
}
