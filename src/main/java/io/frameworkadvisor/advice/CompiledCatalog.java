package io.frameworkadvisor.advice;

import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.catalog.TraitDefinition.Scale;
import io.frameworkadvisor.questionnaire.Requirement;
import io.frameworkadvisor.scoring.PerformanceTable;
import io.frameworkadvisor.scoring.PlausibleWeights;
import io.frameworkadvisor.scoring.ValueFunction;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A revision laid out for scoring: frameworks are rows, criteria are columns, both by index. */
final class CompiledCatalog {

    final CatalogRevision revision;
    final List<Framework> frameworks;
    final List<Criterion> criteria;
    final PerformanceTable table;
    final CompiledQuestionnaire questionnaire;

    /**
     * The readings of importance points that count as plausible. So many points make a unit that the share of readings in
     * which a framework is first is about as large as the share of expert cases in which such a first place is right.
     */
    final PlausibleWeights plausible = new PlausibleWeights(Certainty.POINTS_PER_UNIT);

    private final Map<String, Integer> criterionIndex = new HashMap<>();
    private final Map<String, TraitDefinition> definitions = new HashMap<>();
    private final Map<Requirement, BitSet> meeting = new ConcurrentHashMap<>();

    CompiledCatalog(CatalogRevision revision) {
        this.revision = revision;
        Catalog catalog = revision.catalog();
        frameworks = catalog.frameworks();
        criteria = catalog.criteria();
        catalog.dictionary().forEach(it -> definitions.put(it.id(), it));
        for (int j = 0; j < criteria.size(); j++) {
            criterionIndex.put(criteria.get(j).id(), j);
        }
        table = layOut();
        questionnaire = new CompiledQuestionnaire(revision.questionnaire(), this::column);
    }

    /**
     * The column of a criterion.
     *
     * @throws IllegalArgumentException if there is none; the import has checked that data names only existing criteria
     */
    int column(String criterion) {
        Integer index = criterionIndex.get(criterion);
        if (index == null) {
            throw new IllegalArgumentException("no criterion " + criterion);
        }
        return index;
    }

    /** The row of a framework, or null if there is none. */
    @Nullable
    Integer row(String slug) {
        for (int i = 0; i < frameworks.size(); i++) {
            if (frameworks.get(i).slug().equals(slug)) {
                return i;
            }
        }
        return null;
    }

    TraitDefinition definition(String trait) {
        TraitDefinition definition = definitions.get(trait);
        if (definition == null) {
            throw new IllegalArgumentException("the dictionary has no trait " + trait);
        }
        return definition;
    }

    @Nullable
    Integer level(Framework framework, String trait) {
        return framework.level(definition(trait));
    }

    /** The frameworks that are known to meet a requirement; not to be changed. */
    BitSet meeting(Requirement requirement) {
        return meeting.computeIfAbsent(requirement, it -> {
            BitSet found = new BitSet();
            for (int i = 0; i < frameworks.size(); i++) {
                found.set(i, it.judge(level(frameworks.get(i), it.trait())) == Requirement.Verdict.MET);
            }
            return found;
        });
    }

    private PerformanceTable layOut() {
        PerformanceTable.Builder cells = PerformanceTable.of(frameworks.size(), criteria.size());
        for (int j = 0; j < criteria.size(); j++) {
            Criterion criterion = criteria.get(j);
            Scale scale = definition(criterion.trait()).scale();
            ValueFunction function = valueFunction(criterion, scale);
            for (int i = 0; i < frameworks.size(); i++) {
                Integer level = level(frameworks.get(i), criterion.trait());
                if (level != null) {
                    cells.set(i, j, function.valueOf(level));
                } else {
                    setRange(cells, i, j, function, scale);
                }
            }
        }
        return cells.build();
    }

    private static void setRange(PerformanceTable.Builder cells, int i, int j, ValueFunction function, Scale scale) {
        cells.setUnknown(
                i,
                j,
                IntStream.rangeClosed(scale.from(), scale.to())
                        .map(function::valueOf)
                        .toArray());
    }

    static ValueFunction valueFunction(Criterion criterion, Scale scale) {
        int[] numbers =
                criterion.value().numbers().stream().mapToInt(Integer::intValue).toArray();
        return switch (criterion.value().shape()) {
            case RISING -> ValueFunction.rising(scale.from(), scale.to());
            case FALLING -> ValueFunction.falling(scale.from(), scale.to());
            case LEVELS -> ValueFunction.levels(scale.from(), numbers);
            case TARGET -> ValueFunction.target(scale.from(), numbers[0], numbers[1], scale.to());
        };
    }
}
