package io.frameworkadvisor.web.takeaway;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Certainty;
import io.frameworkadvisor.advice.Certainty.Verdict;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.PartialDate;
import io.frameworkadvisor.export.Share;
import io.frameworkadvisor.picture.Badge;
import io.frameworkadvisor.picture.Poster;
import io.frameworkadvisor.web.Language;
import io.frameworkadvisor.web.advice.AdvicePage;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Puts into pictures what the pages say. */
@Component
class PictureWords {

    private static final String BRAND = "Framework Advisor";

    private final MessageSourceAccessor messages;

    PictureWords(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    Poster site(Catalog catalog) {
        return new Poster(BRAND, say("poster.site"), say("poster.promise"), List.of(), facts(catalog.collected()));
    }

    Poster framework(Framework it, Catalog catalog) {
        return new Poster(BRAND, it.name(), it.summary(), List.of(), facts(catalog.collected()));
    }

    Poster advice(AdvicePage page) {
        Advice advice = page.advice();
        return new Poster(
                BRAND,
                page.headline(),
                "",
                page.cards().stream().map(it -> bar(it, advice.possible())).toList(),
                facts(advice.collected()));
    }

    private Poster.Bar bar(AdvicePage.Card card, int possible) {
        double share = Math.max(0, (double) card.it().score() / Math.max(1, possible));
        return new Poster.Bar(card.it().name(), share, say("poster.points", card.points(), card.of()));
    }

    private String facts(PartialDate day) {
        return say(
                "poster.facts",
                DateTimeFormatter.ofPattern(
                                messages.getMessage("site.day"),
                                Language.current().locale())
                        .format(day.earliest()));
    }

    /** The first of the result with the share of plausible readings in which it is first, or that there is no clear one. */
    Badge badge(AdvicePage page) {
        String says = page.headline() + "." + (page.lead().isEmpty() ? "" : " " + page.lead());
        return new Badge(say("badge.label"), value(page.advice()), says, isFirm(page.advice()));
    }

    private String value(Advice advice) {
        if (!advice.isDecided()) {
            return say("badge.undecided");
        }
        if (advice.recommendations().isEmpty()) {
            return say("badge.nothing");
        }
        Recommendation first = advice.recommendations().get(0);
        Certainty certainty = advice.certainty();
        if (certainty == null) {
            return first.name();
        }
        return isFirm(advice)
                ? say(
                        "badge.first",
                        first.name(),
                        Share.inFigures(certainty.places().get(0).first()))
                : say("badge.open");
    }

    private static boolean isFirm(Advice advice) {
        Certainty certainty = advice.certainty();
        return certainty != null && certainty.verdict() != Verdict.OPEN;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage("takeaway." + key, arguments);
    }
}
