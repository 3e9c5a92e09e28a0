package io.frameworkadvisor.web.api;

import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Evidence;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.Framework.Example;
import io.frameworkadvisor.catalog.Framework.Links;
import io.frameworkadvisor.catalog.Framework.Release;
import io.frameworkadvisor.catalog.Framework.Statement;
import io.frameworkadvisor.catalog.Framework.Working;
import io.frameworkadvisor.catalog.PartialDate;
import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.web.api.AdviceDocument.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A framework with every trait, source and date. Unknown levels and dates are null. */
record FrameworkDocument(
        String revision,
        String slug,
        String name,
        String category,
        String summary,
        Links links,
        String licence,
        @Nullable String firstRelease,
        @Nullable String newestVersion,
        @Nullable String newestRelease,
        String pythonRequires,
        @Nullable String lastCommit,
        @Nullable String successor,
        List<TraitItem> traits,
        List<Sourced> strengths,
        List<Sourced> weaknesses,
        Sourced failure,
        String remedy,
        Working working,
        @Nullable Example example,
        List<MeasureItem> measures) {

    /** A framework in a list. */
    record Summary(String slug, String name, String category, String summary, String status) {}

    record TraitItem(
            String id,
            String label,
            @Nullable Integer level,
            String meaning,
            @Nullable String note,
            @Nullable Source source) {}

    record Sourced(String text, @Nullable Source source) {}

    record MeasureItem(
            String kind,
            @Nullable String what,
            String value,
            @Nullable String note,
            @Nullable Source source) {}

    static Summary summary(Catalog catalog, Framework it) {
        TraitDefinition status = catalog.definition("status");
        Integer level = it.level(status);
        return new Summary(
                it.slug(),
                it.name(),
                it.category(),
                it.summary(),
                level == null ? "unknown" : status.scale().nameOf(level));
    }

    static FrameworkDocument of(CatalogRevision revision, Framework it) {
        var profile = it.profile();
        return new FrameworkDocument(
                revision.id(),
                it.slug(),
                it.name(),
                it.category(),
                it.summary(),
                profile.links(),
                profile.licence().name(),
                date(profile.firstRelease()),
                profile.newestRelease().version(),
                date(profile.newestRelease()),
                profile.python().requires(),
                iso(profile.status().lastCommit()),
                profile.status().successor(),
                traits(revision.catalog(), it),
                profile.strengths().stream().map(FrameworkDocument::sourced).toList(),
                profile.weaknesses().stream().map(FrameworkDocument::sourced).toList(),
                new Sourced(
                        profile.failure().text(), Source.of(profile.failure().evidence())),
                profile.failure().remedy(),
                profile.working(),
                profile.example(),
                profile.measures().stream()
                        .map(m -> new MeasureItem(m.kind(), m.what(), m.value(), m.note(), Source.of(m.evidence())))
                        .toList());
    }

    private static List<TraitItem> traits(Catalog catalog, Framework framework) {
        List<TraitItem> items = new ArrayList<>();
        framework.traits().forEach((id, trait) -> {
            TraitDefinition definition = catalog.definition(id);
            Integer level = trait.level();
            Evidence evidence = trait.evidence();
            items.add(new TraitItem(
                    id,
                    definition.label(),
                    level,
                    level == null ? "unknown" : definition.scale().nameOf(level),
                    trait.note(),
                    Source.of(evidence)));
        });
        return items;
    }

    private static Sourced sourced(Statement it) {
        return new Sourced(it.text(), Source.of(it.evidence()));
    }

    private static @Nullable String date(Release release) {
        return iso(release.date());
    }

    private static @Nullable String iso(@Nullable PartialDate date) {
        return date == null ? null : date.iso();
    }
}
