package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.Recommendation.Badge;
import io.frameworkadvisor.advice.Sensitivity.Candidate;
import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.catalog.TraitDefinition.Scale;
import io.frameworkadvisor.questionnaire.CautionRule;
import io.frameworkadvisor.scoring.PerformanceTable;
import io.frameworkadvisor.scoring.PlausibleWeights;
import io.frameworkadvisor.scoring.ValueFunction;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A revision laid out for scoring: frameworks are rows, criteria are columns, both by index. What depends on the revision
 * alone is found out here, so that a request has nothing left to do but to add up.
 */
final class CompiledCatalog {

    /**
     * The readings of importance points that count as plausible. So many points make a unit that the share of readings in
     * which a framework is first is about as large as the share of expert cases in which such a first place is right. They
     * belong to columns and points alone, so all revisions, in whatever language, share what was drawn.
     */
    static final PlausibleWeights PLAUSIBLE = new PlausibleWeights(Certainty.POINTS_PER_UNIT);

    final CatalogRevision revision;
    final List<Framework> frameworks;
    final List<Criterion> criteria;
    final Columns columns;
    final PerformanceTable table;
    final Age age;
    final Badge oldFacts;
    final CompiledQuestionnaire questionnaire;

    /** Words of caution, in the order of precedence of their badges. */
    final List<CompiledCaution> cautions;

    /** The frameworks by their id and name, by row. */
    final List<Candidate> candidates;

    private final Facts facts;

    CompiledCatalog(CatalogRevision revision) {
        this(revision, Badge.OLD_FACTS);
    }

    CompiledCatalog(CatalogRevision revision, Badge oldFacts) {
        this.revision = revision;
        this.oldFacts = oldFacts;
        Catalog catalog = revision.catalog();
        frameworks = catalog.frameworks();
        criteria = catalog.criteria();
        facts = new Facts(catalog);
        columns = new Columns(catalog);
        age = new Age(catalog);
        table = layOut();
        questionnaire = new CompiledQuestionnaire(revision.questionnaire(), columns, facts);
        cautions = revision.questionnaire().cautions().stream()
                .map(it -> new CompiledCaution(it, facts.covered(it)))
                .toList();
        candidates = frameworks.stream()
                .map(it -> new Candidate(it.slug(), it.name()))
                .toList();
    }

    /**
     * A rule with the frameworks to which it applies if the answers call for it.
     *
     * @param covered their rows; not to be changed
     */
    record CompiledCaution(CautionRule rule, BitSet covered) {}

    /**
     * The column of a criterion.
     *
     * @throws IllegalArgumentException if there is none
     */
    int column(String criterion) {
        return columns.of(criterion);
    }

    /** The row of a framework, or null if there is none. */
    @Nullable
    Integer row(String slug) {
        return facts.row(slug);
    }

    TraitDefinition definition(String trait) {
        return facts.definition(trait);
    }

    private PerformanceTable layOut() {
        PerformanceTable.Builder cells = PerformanceTable.of(frameworks.size(), criteria.size());
        for (int j = 0; j < criteria.size(); j++) {
            Criterion criterion = criteria.get(j);
            Scale scale = definition(criterion.trait()).scale();
            ValueFunction function = valueFunction(criterion, scale);
            for (int i = 0; i < frameworks.size(); i++) {
                Integer level = facts.level(i, criterion.trait());
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
