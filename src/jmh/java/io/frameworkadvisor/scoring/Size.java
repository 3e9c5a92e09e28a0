package io.frameworkadvisor.scoring;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much there is to score: {@code 45x35}, {@code 52x160/20} with points on 20 criteria, {@code 45x35:10%} unknown. */
record Size(int alternatives, int criteria, int carrying, int unknownPercent) {

    private static final Pattern FORM = Pattern.compile("(\\d+)x(\\d+)(?:/(\\d+))?(?::(\\d+)%)?");

    static Size of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a size such as 45x35, 52x160/20 or 45x35:10%: " + text);
        }
        int criteria = Integer.parseInt(parts.group(2));
        int carrying = parts.group(3) == null ? criteria : Integer.parseInt(parts.group(3));
        int unknown = parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4));
        return new Size(Integer.parseInt(parts.group(1)), criteria, carrying, unknown);
    }

    /** The terms of all scores together: alternatives times criteria that have points. */
    long terms() {
        return (long) alternatives * carrying;
    }
}
