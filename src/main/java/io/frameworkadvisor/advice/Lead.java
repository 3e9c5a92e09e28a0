package io.frameworkadvisor.advice;

import io.frameworkadvisor.advice.Comparison.OldFact;
import io.frameworkadvisor.advice.Comparison.Shift;
import io.frameworkadvisor.advice.Interpretation.Term;
import io.frameworkadvisor.catalog.Evidence;
import io.frameworkadvisor.scoring.HeadToHead;
import io.frameworkadvisor.scoring.JointChange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the lead of one framework over another rests on. */
final class Lead {

    private static final int PERCENT = 100;

    private final CompiledCatalog compiled;
    private final Interpretation meaning;
    private final int first;
    private final int other;

    Lead(CompiledCatalog compiled, Interpretation meaning, int first, int other) {
        this.compiled = compiled;
        this.meaning = meaning;
        this.first = first;
        this.other = other;
    }

    /** Percent of the plausible readings in which the first is ahead of the other. */
    int share() {
        HeadToHead shares = new HeadToHead(compiled.table, meaning.weights, CompiledCatalog.PLAUSIBLE);
        return (int) Math.round(PERCENT * shares.share(first, other));
    }

    /** The least importance that must move before the other is ahead; null if no amount does it, or if it is ahead. */
    @Nullable
    Shift shift() {
        return JointChange.of(compiled.table, meaning.weights, first, other)
                .filter(it -> it.moved() > 0)
                .map(it -> new Shift(compiled.criteria.get(it.receiver()).label(), it.moved()))
                .orElse(null);
    }

    /** Whether the first is ahead, but would not be if only what is younger than a year counted. */
    boolean restsOnOld() {
        long whole = 0;
        long young = 0;
        for (Term it : meaning.terms) {
            long gain = gain(it);
            whole += gain;
            young += isOld(it) ? 0 : gain;
        }
        return whole > 0 && young <= 0;
    }

    /** The facts older than a year on criteria that speak for the first, weightiest criterion first. */
    List<OldFact> old() {
        List<OldFact> old = new ArrayList<>();
        for (Term it : meaning.terms) {
            if (gain(it) > 0) {
                add(old, it, first);
                add(old, it, other);
            }
        }
        return old;
    }

    private void add(List<OldFact> old, Term term, int framework) {
        Evidence evidence = compiled.age.evidence(framework, term.column());
        if (evidence != null && compiled.age.isOld(framework, term.column())) {
            old.add(new OldFact(compiled.frameworks.get(framework).name(), term.label(), evidence.asOf()));
        }
    }

    private boolean isOld(Term term) {
        return compiled.age.isOld(first, term.column()) || compiled.age.isOld(other, term.column());
    }

    private long gain(Term term) {
        int column = term.column();
        return (long) term.points() * (compiled.table.value(first, column) - compiled.table.value(other, column));
    }
}
