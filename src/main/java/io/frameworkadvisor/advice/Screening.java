package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.SetAside.Unmet;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.Trait;
import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.questionnaire.Requirement.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Applies must-haves and vetoes before anything is scored; what is unknown is neither met nor failed. */
final class Screening {

    private final CompiledCatalog compiled;
    private final List<Demand> demands;

    Screening(CompiledCatalog compiled, List<Demand> demands) {
        this.compiled = compiled;
        this.demands = demands;
    }

    /** The must-haves and vetoes on which a framework has the given verdict. */
    List<Unmet> unmet(int framework, Verdict verdict) {
        List<Unmet> found = new ArrayList<>();
        for (Demand demand : demands) {
            if (demand.on(framework) == verdict) {
                found.add(unmet(compiled.frameworks.get(framework), demand));
            }
        }
        return found;
    }

    private Unmet unmet(Framework framework, Demand demand) {
        String decides = demand.trait();
        if (decides == null) {
            return new Unmet(demand.id(), demand.says(), null, null, demand.relax());
        }
        TraitDefinition definition = compiled.definition(decides);
        Integer level = framework.level(definition);
        Trait trait = framework.trait(definition.id());
        return new Unmet(
                demand.id(),
                demand.says(),
                definition.scale().nameOf(level),
                trait == null ? null : trait.note(),
                demand.relax());
    }
}
