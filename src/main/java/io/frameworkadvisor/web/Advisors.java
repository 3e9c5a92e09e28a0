package io.frameworkadvisor.web;

import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.advice.Audit;
import io.frameworkadvisor.advice.Recommendation.Badge;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.CatalogSource;
import io.frameworkadvisor.catalog.ExpertCases;
import io.frameworkadvisor.catalog.TranslatedSource;
import io.frameworkadvisor.catalog.Translation;
import io.frameworkadvisor.catalog.Translations;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The same advice in every language: one advisor each, which costs nothing before somebody asks it. */
@Component
public class Advisors {

    private final Map<Language, Speaker> speakers = new EnumMap<>(Language.class);

    /** Whoever speaks one language. */
    private static final class Speaker {

        private final Function<CatalogSource, Advisor> words;
        private final Advisor advisor;
        private final Audit audit;

        /** The last one that was asked for besides the one of today: links of one time are looked at together. */
        private volatile Advisor earlier;

        Speaker(Function<CatalogSource, Advisor> words, Advisor advisor, Audit audit) {
            this.words = words;
            this.advisor = advisor;
            this.audit = audit;
            earlier = advisor;
        }

        Advisor of(CatalogRevision revision) {
            for (Advisor known : List.of(advisor, earlier)) {
                if (known.revision().id().equals(revision.id())) {
                    return known;
                }
            }
            Advisor made = words.apply(() -> revision);
            earlier = made;
            return made;
        }
    }

    Advisors(Advisor advisor, Audit audit, CatalogSource catalog, Translations translations, ExpertCases cases) {
        for (Language language : Language.values()) {
            speakers.put(
                    language,
                    language == Language.ENGLISH
                            ? new Speaker(Advisor::new, advisor, audit)
                            : speaker(catalog, translations.into(language.locale()), cases));
        }
    }

    private static Speaker speaker(CatalogSource catalog, Translation translation, ExpertCases cases) {
        Badge oldFacts = new Badge(
                translation.text(Badge.OLD_FACTS.label(), "badge.old-facts.label"),
                translation.text(Badge.OLD_FACTS.says(), "badge.old-facts.says"));
        Function<CatalogSource, Advisor> words = it -> new Advisor(new TranslatedSource(it, translation), oldFacts);
        Advisor advisor = words.apply(catalog);
        return new Speaker(words, advisor, new Audit(advisor, cases));
    }

    /** The advisor that speaks the language of the reader. */
    public Advisor current() {
        return in(Language.current());
    }

    /** The advisor that speaks this language. */
    Advisor in(Language language) {
        return speaker(language).advisor;
    }

    /** The advisor that speaks this language and knows this revision, whether or not it is served. */
    public Advisor of(CatalogRevision revision, Language language) {
        return speaker(language).of(revision);
    }

    /** What the product finds when it looks at itself, in the language of the reader. */
    public Audit audit() {
        return speaker(Language.current()).audit;
    }

    private Speaker speaker(Language language) {
        return Objects.requireNonNull(speakers.get(language));
    }
}
