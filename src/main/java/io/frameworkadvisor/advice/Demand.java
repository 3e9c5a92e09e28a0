package io.frameworkadvisor.advice;

import io.frameworkadvisor.questionnaire.Requirement;
import io.frameworkadvisor.questionnaire.Requirement.Verdict;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A requirement with its verdict on every framework, and the change of answers that lifts it.
 *
 * @param met rows of the frameworks that are known to meet it; not to be changed
 * @param failed rows of those that are known not to meet it; not to be changed
 * @param relax null if nothing lifts it
 */
record Demand(
        Requirement requirement,
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
