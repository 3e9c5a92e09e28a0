package io.frameworkadvisor.catalog;

import java.util.List;

/** Where the expert cases come from. */
public interface ExpertCases {

    /** All cases, in a fixed order. */
    List<ExpertCase> all();

    /** Slugs of the frameworks that most advice is about; the cases beyond them are counted on their own. */
    List<String> bigNames();
}
