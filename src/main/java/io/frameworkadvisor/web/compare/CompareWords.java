package io.frameworkadvisor.web.compare;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.Framework.Release;
import io.frameworkadvisor.web.Decimals;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The words of a comparison that stand in its cells, in the language of the reader; the page and Markdown share them. */
@Component
class CompareWords {

    private final MessageSourceAccessor messages;

    CompareWords(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    String of(String key) {
        return messages.getMessage("compare." + key);
    }

    String title(List<CompareColumn> columns) {
        return columns.isEmpty()
                ? of("title")
                : messages.getMessage(
                        "compare.title.of",
                        new Object[] {columns.stream().map(this::name).collect(Collectors.joining(", "))});
    }

    String name(CompareColumn column) {
        Framework framework = column.framework();
        return framework == null ? of("none.name") : framework.name();
    }

    /** What somebody has without a framework: a word for the trait, or else one for its kind. */
    String baseline(CompareFacet facet, String trait) {
        return messages.getMessage("compare.none." + trait, of("none.facet." + facet.id()));
    }

    String newest(Release release) {
        String version = Objects.requireNonNullElse(release.version(), of("unknown"));
        String date = release.date() == null ? of("undated") : release.date().iso();
        return version + ", " + date;
    }

    /** Where a column stands under the answers. */
    String standing(CompareColumn column, Advice advice) {
        if (column.framework() == null) {
            return of("none.standing");
        }
        return advice.recommendations().stream()
                .filter(it -> it.slug().equals(column.slug()))
                .findFirst()
                .map(it -> place(it, advice))
                .orElseGet(() -> of("set-aside"));
    }

    private String place(Recommendation it, Advice advice) {
        return messages.getMessage(
                "compare.place", new Object[] {it.rank(), Decimals.of(it.score()), advice.totalPoints()});
    }
}
