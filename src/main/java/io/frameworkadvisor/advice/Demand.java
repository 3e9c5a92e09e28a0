package io.frameworkadvisor.advice;

import io.frameworkadvisor.questionnaire.Requirement.Verdict;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A must-have or a veto with its verdict on every framework, and the change of answers that lifts it.
 *
 * @param says what a framework that meets it does, or of a veto why the framework is left out
 * @param trait the trait that decides; null if a framework is ruled out by name
 * @param met rows of the frameworks that are known to meet it; not to be changed
 * @param failed rows of those that are known not to meet it; not to be changed
 * @param relax null if nothing lifts it
 */
record Demand(
        String id,
        String says,
        @Nullable String trait,
        BitSet met,
        BitSet failed,
        @Nullable Change relax) {

    Verdict on(int framework) {
        if (met.get(framework)) {
            return Verdict.MET;
        }
        return failed.get(framework) ? Verdict.FAILED : Verdict.UNKNOWN;
    }
}
