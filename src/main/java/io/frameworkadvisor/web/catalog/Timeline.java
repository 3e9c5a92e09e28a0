package io.frameworkadvisor.web.catalog;

import io.frameworkadvisor.catalog.Evidence;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The life of a framework as far as the catalog knows it, placed on a line. Places are shares of the width, so that the
 * picture fits every screen and its words keep their size.
 *
 * @param isDrawn whether enough is dated to draw a picture
 * @param years first days of years, with their numbers
 * @param events what happened when, in the order in which it is told; also what has no date
 * @param released from the first release to the newest one
 * @param since from the last sign of life to the day on which the facts were collected
 */
public record Timeline(
        boolean isDrawn,
        List<Year> years,
        List<Event> events,
        @Nullable Span released,
        @Nullable Span since) {

    private static final int MOST_YEARS = 6;
    private static final double MARGIN = 4;
    private static final double WIDTH = 100 - 2 * MARGIN;

    /** A year and where it begins. */
    public record Year(int number, String x) {}

    /** A stretch of time. */
    public record Span(String from, String to) {}

    /**
     * Something that happened.
     *
     * @param kind {@code first}, {@code newest}, {@code commit} or {@code collected}
     * @param version the release that it was, if it was one and is known
     * @param date when, or null if that is unknown
     * @param place from the first to the last day that the date may mean, or null if there is no date
     */
    public record Event(
            String kind,
            @Nullable String version,
            @Nullable String date,
            @Nullable Span place,
            @Nullable Evidence evidence) {}

    static Timeline of(Framework framework, PartialDate collected) {
        Framework.Profile profile = framework.profile();
        PartialDate first = profile.firstRelease().date();
        PartialDate newest = profile.newestRelease().date();
        PartialDate commit = profile.status().lastCommit();
        Scale scale = Scale.over(Stream.of(first, newest, commit, collected)
                .flatMap(Stream::ofNullable)
                .toList());
        Framework.Status status = profile.status();
        return new Timeline(
                Stream.of(first, newest, commit)
                        .flatMap(Stream::ofNullable)
                        .findAny()
                        .isPresent(),
                scale.years(),
                List.of(
                        release("first", profile.firstRelease(), scale),
                        release("newest", profile.newestRelease(), scale),
                        new Event("commit", null, iso(commit), scale.place(commit), status.evidence()),
                        new Event("collected", null, collected.iso(), scale.place(collected), null)),
                scale.between(first, newest),
                scale.between(latest(newest, commit), collected));
    }

    private static Event release(String kind, Framework.Release it, Scale scale) {
        return new Event(kind, it.version(), iso(it.date()), scale.place(it.date()), it.evidence());
    }

    private static @Nullable String iso(@Nullable PartialDate date) {
        return date == null ? null : date.iso();
    }

    private static @Nullable PartialDate latest(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) < 0 ? other : one;
    }

    /** From the first day of the first year to the last day of the last one. */
    private record Scale(LocalDate from, LocalDate to) {

        static Scale over(List<PartialDate> dates) {
            int first =
                    dates.stream().mapToInt(it -> it.earliest().getYear()).min().orElseThrow();
            int last =
                    dates.stream().mapToInt(it -> it.latest().getYear()).max().orElseThrow();
            return new Scale(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
        }

        List<Year> years() {
            int count = to.getYear() - from.getYear();
            int step = (count + MOST_YEARS - 1) / MOST_YEARS;
            return Stream.iterate(from, it -> !it.isAfter(to), it -> it.plusYears(step))
                    .map(it -> new Year(it.getYear(), x(it)))
                    .toList();
        }

        @Nullable
        Span place(@Nullable PartialDate date) {
            return date == null ? null : new Span(x(date.earliest()), x(date.latest()));
        }

        @Nullable
        Span between(@Nullable PartialDate one, @Nullable PartialDate other) {
            return one == null || other == null ? null : new Span(x(middle(one)), x(middle(other)));
        }

        private static LocalDate middle(PartialDate it) {
            return it.earliest().plusDays(ChronoUnit.DAYS.between(it.earliest(), it.latest()) / 2);
        }

        private String x(LocalDate day) {
            double share = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
            return Math.round((MARGIN + WIDTH * share) * 100) / 100.0 + "%";
        }
    }
}
