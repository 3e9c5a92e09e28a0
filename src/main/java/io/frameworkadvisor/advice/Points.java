package io.frameworkadvisor.advice;

import java.math.BigDecimal;

/** Writes exact sums for people: scores are counted in ten-thousandths of an importance point. */
public final class Points {

    private static final int DECIMALS = 4;

    private Points() {}

    /** The points without rounding and without trailing zeros, such as {@code 12.5}. */
    public static String of(int tenThousandths) {
        BigDecimal points = BigDecimal.valueOf(tenThousandths, DECIMALS).stripTrailingZeros();
        return points.scale() < 0 ? points.setScale(0).toPlainString() : points.toPlainString();
    }

    /** A value from 0 to 10 000 as a percentage of the best, without rounding. */
    public static String percent(int value) {
        BigDecimal percent = BigDecimal.valueOf(value, 2).stripTrailingZeros();
        return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString() + " %";
    }
}
