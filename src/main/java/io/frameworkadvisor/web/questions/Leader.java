package io.frameworkadvisor.web.questions;

import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.web.Address;
import java.util.List;

/** A framework that is among the first for the answers so far. */
public record Leader(String name, String address) {

    private static final int MOST = 3;

    /** The first three, best first; fewer if fewer pass, none if no answer counts yet. */
    static List<Leader> of(Advisor advisor, Answers answers) {
        return advisor.shortlist(answers, MOST).stream()
                .flatMap(slug -> advisor.revision().catalog().framework(slug).stream())
                .map(it -> new Leader(it.name(), Address.of("/frameworks/" + it.slug())))
                .toList();
    }
}
