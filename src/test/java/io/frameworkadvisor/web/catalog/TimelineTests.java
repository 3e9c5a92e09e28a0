package io.frameworkadvisor.web.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.PartialDate;
import io.frameworkadvisor.store.files.RealCatalog;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The life of a framework on a line. */
class TimelineTests {

    private static final Catalog CATALOG = RealCatalog.revision().catalog();

    private static Timeline timeline(
            @Nullable String first, @Nullable String newest, @Nullable String commit, String collected) {
        Framework it = CATALOG.frameworks().get(0);
        Framework.Profile p = it.profile();
        Framework.Status status = p.status();
        Framework.Profile profile = new Framework.Profile(
                p.links(),
                p.licence(),
                new Framework.Release(null, date(first), p.firstRelease().evidence()),
                new Framework.Release("2.0", date(newest), p.newestRelease().evidence()),
                p.python(),
                new Framework.Status(status.note(), date(commit), status.successor(), status.evidence()),
                p.strengths(),
                p.weaknesses(),
                p.failure(),
                p.working(),
                p.example(),
                p.measures());
        return Timeline.of(
                new Framework(it.slug(), it.name(), it.category(), it.summary(), profile, it.traits()),
                new PartialDate(collected));
    }

    private static @Nullable PartialDate date(@Nullable String iso) {
        return iso == null ? null : new PartialDate(iso);
    }

    private static Timeline.Span known(Timeline.@Nullable Span span) {
        return Objects.requireNonNull(span);
    }

    private static double x(String place) {
        assertThat(place).endsWith("%");
        return Double.parseDouble(place.replace("%", ""));
    }

    @Test
    void runsFromTheFirstYearToTheEndOfTheLast() {
        Timeline timeline = timeline("2024-01-01", "2025-06-01", "2025-12-31", "2025-12-31");

        assertThat(timeline.isDrawn()).isTrue();
        assertThat(timeline.years()).extracting(Timeline.Year::number).containsExactly(2024, 2025, 2026);
        assertThat(timeline.years())
                .extracting(Timeline.Year::x)
                .startsWith("4.0%")
                .endsWith("96.0%");
        assertThat(timeline.events())
                .extracting(Timeline.Event::kind)
                .containsExactly("first", "newest", "commit", "collected");
    }

    @Test
    void hasFewYearsHoweverLongItIs() {
        assertThat(timeline("1998", "2026", null, "2026-11").years()).hasSizeBetween(4, 8);
    }

    @Test
    void aDateKnownToTheYearTakesTheWholeYear() {
        Timeline.@Nullable Span place = timeline("2024", "2025-06-01", null, "2025-12-31")
                .events()
                .get(0)
                .place();

        assertThat(x(known(place).to()) - x(known(place).from())).isBetween(45.0, 46.0);
    }

    @Test
    void whatIsNotDatedIsToldButNotDrawn() {
        Timeline timeline = timeline(null, null, null, "2025-12-31");

        assertThat(timeline.isDrawn()).isFalse();
        assertThat(timeline.released()).isNull();
        assertThat(timeline.since()).isNull();
        assertThat(timeline.events()).hasSize(4);
    }

    @Test
    void theSilenceBeginsWithTheLastSignOfLife() {
        Timeline timeline = timeline("2020-01-01", "2021-01-01", "2023-01-01", "2025-12-31");

        assertThat(known(timeline.since()).from())
                .isEqualTo(known(timeline.events().get(2).place()).from());
    }

    @Test
    void noEventOfTheCatalogLiesOutside() {
        List<String> places = CATALOG.frameworks().stream()
                .flatMap(it -> Timeline.of(it, CATALOG.collected()).events().stream())
                .filter(it -> it.place() != null)
                .map(it -> known(it.place()).from())
                .toList();

        assertThat(places).isNotEmpty().allMatch(it -> x(it) >= 4 && x(it) <= 96);
    }
}
