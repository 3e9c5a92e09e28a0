package io.frameworkadvisor.web;

import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.advice.Audit;
import io.frameworkadvisor.advice.Recommendation.Badge;
import io.frameworkadvisor.catalog.CatalogSource;
import io.frameworkadvisor.catalog.ExpertCases;
import io.frameworkadvisor.catalog.TranslatedSource;
import io.frameworkadvisor.catalog.Translation;
import io.frameworkadvisor.catalog.Translations;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The same advice in every language: one advisor each, which costs nothing before somebody asks it. */
@Component
public class Advisors {

    private final Map<Language, Speaker> speakers = new EnumMap<>(Language.class);

    private record Speaker(Advisor advisor, Audit audit) {}

    Advisors(Advisor advisor, Audit audit, CatalogSource catalog, Translations translations, ExpertCases cases) {
        for (Language language : Language.values()) {
            speakers.put(
                    language,
                    language == Language.ENGLISH
                            ? new Speaker(advisor, audit)
                            : speaker(catalog, translations.into(language.locale()), cases));
        }
    }

    private static Speaker speaker(CatalogSource catalog, Translation translation, ExpertCases cases) {
        Badge oldFacts = new Badge(
                translation.text(Badge.OLD_FACTS.label(), "badge.old-facts.label"),
                translation.text(Badge.OLD_FACTS.says(), "badge.old-facts.says"));
        Advisor advisor = new Advisor(new TranslatedSource(catalog, translation), oldFacts);
        return new Speaker(advisor, new Audit(advisor, cases));
    }

    /** The advisor that speaks the language of the reader. */
    public Advisor current() {
        return in(Language.current());
    }

    /** The advisor that speaks this language. */
    Advisor in(Language language) {
        return speaker(language).advisor();
    }

    /** What the product finds when it looks at itself, in the language of the reader. */
    public Audit audit() {
        return speaker(Language.current()).audit();
    }

    private Speaker speaker(Language language) {
        return Objects.requireNonNull(speakers.get(language));
    }
}
