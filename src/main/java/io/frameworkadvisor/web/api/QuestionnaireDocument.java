package io.frameworkadvisor.web.api;

import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Requirement;
import io.frameworkadvisor.questionnaire.Topic;
import io.frameworkadvisor.questionnaire.Veto;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All questions with what each option means for importance points and requirements. */
record QuestionnaireDocument(
        String revision, List<TopicItem> topics, Map<String, Integer> baseline, List<RequirementItem> always) {

    record TopicItem(String id, String title, List<QuestionItem> questions) {}

    record QuestionItem(
            String id,
            String ask,
            String why,
            @Nullable String hint,
            boolean several,
            boolean sharePoints,
            Map<String, String> terms,
            List<OptionItem> options) {}

    record OptionItem(
            String id,
            String label,
            @Nullable String hint,
            String kind,
            Map<String, Integer> points,
            Map<String, Integer> factors,
            List<RequirementItem> requires,

            @Schema(description = "Slugs of the frameworks that it leaves out by name")
            List<String> rulesOut,

            Set<String> lifts) {}

    record RequirementItem(String id, String trait, int least, int most, Set<Integer> oneOf, String says) {}

    static QuestionnaireDocument of(CatalogRevision revision) {
        var questionnaire = revision.questionnaire();
        return new QuestionnaireDocument(
                revision.id(),
                questionnaire.topics().stream()
                        .map(QuestionnaireDocument::topic)
                        .toList(),
                questionnaire.baseline().points(),
                questionnaire.always().stream()
                        .map(QuestionnaireDocument::requirement)
                        .toList());
    }

    private static TopicItem topic(Topic it) {
        return new TopicItem(
                it.id(),
                it.title(),
                it.questions().stream().map(QuestionnaireDocument::question).toList());
    }

    private static QuestionItem question(Question it) {
        return new QuestionItem(
                it.id(),
                it.ask(),
                it.why(),
                it.hint(),
                it.several(),
                it.sharePoints(),
                it.terms(),
                it.options().stream().map(QuestionnaireDocument::option).toList());
    }

    private static OptionItem option(Option it) {
        return new OptionItem(
                it.id(),
                it.label(),
                it.hint(),
                it.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                it.points(),
                it.factors(),
                it.requires().stream().map(QuestionnaireDocument::requirement).toList(),
                it.rulesOut().stream().map(Veto::framework).toList(),
                it.lifts());
    }

    private static RequirementItem requirement(Requirement it) {
        return new RequirementItem(
                it.id(),
                it.trait(),
                it.accepted().least(),
                it.accepted().most(),
                it.accepted().oneOf(),
                it.says());
    }
}
