package io.frameworkadvisor.catalog;

import java.util.Optional;

/** The door to code that solves the same exercise in several frameworks. It is no fact, and part of no revision. */
public interface CodeExamples {

    /**
     * An API of items, in Python, that refuses what is not valid and says why.
     *
     * @param slug of a framework
     * @return empty if nobody has written it
     */
    Optional<String> itemApi(String slug);
}
