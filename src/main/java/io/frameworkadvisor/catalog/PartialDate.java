package io.frameworkadvisor.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date known to the year, the month or the day, written as in ISO 8601: {@code 2019}, {@code 2019-06} or
 * {@code 2019-06-12}.
 */
public record PartialDate(String iso) implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    /**
     * A date from its written form.
     *
     * @throws IllegalArgumentException if {@code iso} is no such date
     */
    public PartialDate {
        earliest(iso);
    }

    /** The first day that the date may mean. */
    public LocalDate earliest() {
        return earliest(iso);
    }

    /** The last day that the date may mean. */
    public LocalDate latest() {
        return switch (iso.length()) {
            case 4 -> earliest().plusYears(1).minusDays(1);
            case 7 -> YearMonth.from(earliest()).atEndOfMonth();
            default -> earliest();
        };
    }

    /** Whether all of this lies more than a year before the first day of the other. */
    public boolean isOverAYearBefore(PartialDate other) {
        return latest().isBefore(other.earliest().minusYears(1));
    }

    private static LocalDate earliest(String iso) {
        Matcher parts = FORM.matcher(iso);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a date: " + iso);
        }
        try {
            return LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a date: " + iso, e);
        }
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 1 : Integer.parseInt(parts.group(group));
    }

    /** By first possible day. */
    @Override
    public int compareTo(PartialDate other) {
        return earliest().compareTo(other.earliest());
    }

    @Override
    public String toString() {
        return iso;
    }
}
