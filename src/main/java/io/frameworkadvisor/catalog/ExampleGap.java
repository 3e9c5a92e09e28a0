package io.frameworkadvisor.catalog;

import org.jspecify.annotations.Nullable;

/** Why a framework may have no example of a program. */
public enum ExampleGap {
    /** The project sleeps or is closed, and new code in it helps nobody. */
    ASLEEP,
    /** An API of one's own is at most possible with effort. */
    UNSUITED,
    /** Nothing speaks against an example; nobody has written it yet. */
    UNWRITTEN;

    /** The trait that says how well a framework serves clients that ask for JSON, and why. */
    public static final String FIT = "interface-fit.json";

    private static final int MAINTAINED = 2;
    private static final int WORKABLE = 3;

    /** Why it may have no program at all, by its status; what is unknown excuses nothing. */
    public static ExampleGap ofProgram(Framework framework) {
        return below(framework.trait("status"), MAINTAINED) ? ASLEEP : UNWRITTEN;
    }

    /** Why it may have no API, by its status and its {@link #FIT}; what is unknown excuses nothing. */
    public static ExampleGap ofApi(Framework framework) {
        ExampleGap gap = ofProgram(framework);
        return gap == UNWRITTEN && below(framework.trait(FIT), WORKABLE) ? UNSUITED : gap;
    }

    private static boolean below(@Nullable Trait trait, int level) {
        Integer its = trait == null ? null : trait.level();
        return its != null && its < level;
    }
}
