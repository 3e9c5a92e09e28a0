package io.frameworkadvisor.web;

import io.frameworkadvisor.advice.Points;

/** Writes points and shares with the decimal mark of the reader's language. */
public final class Decimals {

    private Decimals() {}

    /** Ten-thousandths of a point as points, such as {@code 12.5} or {@code 12,5}. */
    public static String of(int tenThousandths) {
        return local(Points.of(tenThousandths));
    }

    /** A value from 0 to 10 000 as a percentage, such as {@code 12.5%}; German has a space before the sign. */
    public static String percent(int value) {
        return local(Points.hundredths(value)) + Language.current().percent();
    }

    private static String local(String number) {
        return number.replace('.', Language.current().decimalMark());
    }
}
