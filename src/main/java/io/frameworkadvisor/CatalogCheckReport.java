package io.frameworkadvisor;

import io.frameworkadvisor.advice.RevisionChange;
import io.frameworkadvisor.advice.RevisionChange.Reorder;
import io.frameworkadvisor.advice.RevisionChange.Turnover;
import java.io.PrintStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a catalog changes against the shipped one, in lines for a terminal. */
final class CatalogCheckReport {

    private final PrintStream out;

    CatalogCheckReport(PrintStream out) {
        this.out = out;
    }

    void print(RevisionChange change) {
        if (change.isNone()) {
            out.println("It is the catalog that this version ships.");
            return;
        }
        print("framework", change.frameworks());
        print("question", change.questions());
        print("option", change.options());
        change.regrades()
                .forEach(it -> out.printf(
                        "level: %s, %s: %s -> %s%n", it.slug(), it.trait(), inWords(it.before()), inWords(it.after())));
        out.printf("Facts with the same level and another note, source or date: %d%n", change.reworded());
        out.printf(
                "Of %d sample projects and expert cases, another framework comes first in %d; the first three change in %d%n",
                change.cases(), change.otherFirsts(), change.reorders().size());
        change.reorders().forEach(this::print);
    }

    private static String inWords(@Nullable String level) {
        return Objects.requireNonNullElse(level, "not asked for");
    }

    private void print(String what, Turnover turnover) {
        turnover.added().forEach(it -> out.printf("%s added: %s (%s)%n", what, it.id(), it.label()));
        turnover.removed().forEach(it -> out.printf("%s removed: %s (%s)%n", what, it.id(), it.label()));
    }

    private void print(Reorder it) {
        out.printf(
                "%s: %s%n  %s -> %s%n",
                it.isOfFirst() ? "first place" : "first three",
                it.situation(),
                String.join(", ", it.before()),
                String.join(", ", it.after()));
    }
}
