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

    /** How many hundredths of the best a value from 0 to 10 000 is, without rounding; the sign is left to the language. */
    public static String hundredths(int value) {
        BigDecimal hundredths = BigDecimal.valueOf(value, 2).stripTrailingZeros();
        return (hundredths.scale() < 0 ? hundredths.setScale(0) : hundredths).toPlainString();
    }
}
