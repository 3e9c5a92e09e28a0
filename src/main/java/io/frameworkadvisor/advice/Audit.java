package io.frameworkadvisor.advice;

import io.frameworkadvisor.catalog.ExpertCases;
import io.frameworkadvisor.catalog.Inventory;
import java.util.List;

/** What the product finds when it looks at itself. Computed once per revision; safe for use by many threads. */
public final class Audit {

    private final PerRevision<Agreement> agreement;
    private final PerRevision<Fairness> fairness;
    private final PerRevision<Inventory> inventory;
    private final PerRevision<List<Worth>> worths;
    private final PerRevision<ShortEdition> shortEdition;

    /**
     * Examines the revision that an advisor serves.
     *
     * @param cases what independent experts advised
     */
    public Audit(Advisor advisor, ExpertCases cases) {
        // Each looks at one revision from beginning to end, whatever is imported meanwhile.
        agreement = new PerRevision<>(advisor::revision, it -> Agreement.of(new Advisor(() -> it), cases));
        fairness = new PerRevision<>(advisor::revision, it -> Fairness.of(new Advisor(() -> it), cases));
        inventory = new PerRevision<>(advisor::revision, it -> Inventory.of(it.catalog()));
        worths = new PerRevision<>(advisor::revision, it -> Worth.of(it.catalog()));
        shortEdition = new PerRevision<>(advisor::revision, it -> ShortEdition.of(new Advisor(() -> it), cases));
    }

    /** How often the advice agrees with independent experts. */
    public Agreement agreement() {
        return agreement.get();
    }

    /** Who can win, and how often. The first call of a revision takes about a second. */
    public Fairness fairness() {
        return fairness.get();
    }

    /** What the catalog knows, and how old that is. */
    public Inventory inventory() {
        return inventory.get();
    }

    /** What every level of every criterion is worth. */
    public List<Worth> worths() {
        return worths.get();
    }

    /** Which questions move the result most. The first call of a revision takes part of a second. */
    public ShortEdition shortEdition() {
        return shortEdition.get();
    }
}
