package io.frameworkadvisor.web.advice;

import io.frameworkadvisor.advice.Change;
import io.frameworkadvisor.advice.SetAside;
import io.frameworkadvisor.advice.SetAside.Unmet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one must-have costs.
 *
 * @param says what a framework that meets it does
 * @param leavesOut number of frameworks that fail it
 * @param alone how many of them fail nothing else
 * @param relaxed address of the advice without it; null if no answer lifts it
 */
public record MustHave(
        String says, int leavesOut, int alone, @Nullable String relaxed) {

    /** Every must-have that leaves something out, the one that leaves out most first. */
    static List<MustHave> among(List<SetAside> excluded, Function<Change, String> address) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (SetAside it : excluded) {
            for (Unmet unmet : it.unmet()) {
                if (!unmet.ruledOut()) {
                    tallies.merge(
                            unmet.requirement(), new Tally(unmet, 1, it.unmet().size() == 1 ? 1 : 0), Tally::plus);
                }
            }
        }
        return tallies.values().stream()
                .sorted(Comparator.comparingInt(it -> -it.leavesOut()))
                .map(it -> it.mustHave(address))
                .toList();
    }

    private record Tally(Unmet it, int leavesOut, int alone) {

        Tally plus(Tally other) {
            return new Tally(it, leavesOut + other.leavesOut, alone + other.alone);
        }

        MustHave mustHave(Function<Change, String> address) {
            Change relax = it.relax();
            return new MustHave(it.says(), leavesOut, alone, relax == null ? null : address.apply(relax));
        }
    }
}
