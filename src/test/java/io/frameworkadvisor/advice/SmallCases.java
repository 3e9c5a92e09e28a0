package io.frameworkadvisor.advice;

import io.frameworkadvisor.catalog.ExpertCase;
import io.frameworkadvisor.catalog.ExpertCases;
import java.util.List;

/** A few expert cases made by hand. */
final class SmallCases implements ExpertCases {

    private final List<String> bigNames;
    private final List<ExpertCase> cases;

    SmallCases(List<String> bigNames, ExpertCase... cases) {
        this.bigNames = bigNames;
        this.cases = List.of(cases);
    }

    @Override
    public List<ExpertCase> all() {
        return cases;
    }

    @Override
    public List<String> bigNames() {
        return bigNames;
    }
}
