package io.frameworkadvisor.web.catalog;

import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.Evidence;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.Trait;
import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.web.Language;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A framework's traits in the sections of its page. */
public record ProfilePage(
        List<Row> kind,
        List<Row> judgements,
        List<Row> products,
        List<Row> interfaces,
        List<Row> interactions,
        List<Row> existing,
        List<Row> familiar,
        List<Row> features,
        List<Figure> figures) {

    /**
     * What others have measured.
     *
     * @param kind what catalog files call this kind of figure
     * @param value as readers of the language write numbers
     */
    public record Figure(
            String kind,
            @Nullable String what,
            String value,
            @Nullable String note,
            @Nullable Evidence evidence) {}

    /**
     * A trait.
     *
     * @param level the number on its scale, or null if it is unknown
     * @param key what files call the level; empty if they write a number or it is unknown
     * @param word what the level means
     */
    public record Row(
            String id,
            String label,
            String explains,
            @Nullable Integer level,
            String key,
            String word,
            @Nullable String note,
            @Nullable Evidence evidence) {}

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

    static ProfilePage of(Catalog catalog, Framework framework) {
        List<Row> single = rows(catalog, framework, null);
        return new ProfilePage(
                single.stream().filter(it -> !isJudgement(catalog, it)).toList(),
                single.stream().filter(it -> isJudgement(catalog, it)).toList(),
                bestFirst(rows(catalog, framework, "product")),
                bestFirst(rows(catalog, framework, "interface-fit")),
                bestFirst(rows(catalog, framework, "interaction")),
                bestFirst(rows(catalog, framework, "existing")),
                bestFirst(rows(catalog, framework, "knows")).stream()
                        .filter(it -> framework.traits().containsKey(it.id()) && it.evidence() != null)
                        .toList(),
                bestFirst(rows(catalog, framework, "feature")),
                framework.profile().measures().stream().map(ProfilePage::figure).toList());
    }

    private static Figure figure(Framework.Measure it) {
        return new Figure(it.kind(), it.what(), written(it.value()), it.note(), it.evidence());
    }

    private static String written(String value) {
        if (!WHOLE.matcher(value).matches()) {
            return value;
        }
        return NumberFormat.getIntegerInstance(Language.current().locale()).format(Long.parseLong(value));
    }

    private static boolean isJudgement(Catalog catalog, Row row) {
        String scale = catalog.definition(row.id()).scale().id();
        return scale.equals("judgement") || scale.equals("fit");
    }

    private static List<Row> rows(Catalog catalog, Framework framework, @Nullable String family) {
        List<Row> rows = new ArrayList<>();
        for (TraitDefinition it : catalog.dictionary()) {
            if (String.valueOf(family).equals(String.valueOf(it.family()))) {
                rows.add(row(it, framework));
            }
        }
        return rows;
    }

    private static Row row(TraitDefinition definition, Framework framework) {
        Trait trait = framework.trait(definition.id());
        Integer level = framework.level(definition);
        return new Row(
                definition.id(),
                definition.label(),
                definition.explains(),
                level,
                level == null || definition.scale().names().isEmpty()
                        ? ""
                        : definition.scale().keyOf(level),
                definition.scale().nameOf(level),
                trait == null ? null : trait.note(),
                trait == null ? null : trait.evidence());
    }

    private static List<Row> bestFirst(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparingInt((Row it) -> it.level() == null ? 1 : -it.level()))
                .toList();
    }
}
