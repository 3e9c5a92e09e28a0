package io.frameworkadvisor.catalog;

import java.util.Locale;

/** The door through which translations come in. */
@FunctionalInterface
public interface Translations {

    /** The words of a language; none if nobody has translated anything. */
    Translation into(Locale language);
}
