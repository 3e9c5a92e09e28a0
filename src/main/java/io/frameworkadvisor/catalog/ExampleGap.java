package io.frameworkadvisor.catalog;

import org.jspecify.annotations.Nullable;

/** Why a framework may have no example of an API. */
public enum ExampleGap {
    /** The project sleeps or is closed, and new code in it helps nobody. */
    ASLEEP,
    /** It serves other clients than those that ask for JSON. */
    UNSUITED,
    /** Nothing speaks against an example; nobody has written it yet. */
    UNWRITTEN;

    private static final int MAINTAINED = 2;
    private static final int WORKABLE = 3;

    /** What its status and its fit for JSON tell; what is unknown excuses nothing. */
    public static ExampleGap of(Framework framework) {
        if (below(framework.trait("status"), MAINTAINED)) {
            return ASLEEP;
        }
        return below(framework.trait("interface-fit.json"), WORKABLE) ? UNSUITED : UNWRITTEN;
    }

    private static boolean below(@Nullable Trait trait, int level) {
        Integer its = trait == null ? null : trait.level();
        return its != null && its < level;
    }
}
