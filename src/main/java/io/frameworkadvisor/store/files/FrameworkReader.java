package io.frameworkadvisor.store.files;

import io.frameworkadvisor.catalog.Evidence;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.Framework.Measure;
import io.frameworkadvisor.catalog.Framework.Profile;
import io.frameworkadvisor.catalog.Framework.Release;
import io.frameworkadvisor.catalog.PartialDate;
import io.frameworkadvisor.catalog.Trait;
import io.frameworkadvisor.catalog.TraitDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns one framework file into a {@link Framework}. */
final class FrameworkReader {

    private final String path;
    private final FrameworkFile file;
    private final Map<String, TraitDefinition> dictionary;
    private final Problems.InFile problems;
    private final SourceBook sources;
    private final Map<String, Trait> traits = new LinkedHashMap<>();

    FrameworkReader(
            String path,
            FrameworkFile file,
            Map<String, TraitDefinition> dictionary,
            Map<String, Evidence> shared,
            LocalDate today,
            Problems problems) {
        this.path = path;
        this.file = file;
        this.dictionary = dictionary;
        this.problems = problems.in(path);
        sources = new SourceBook(shared, file.sources(), today, this.problems);
    }

    Framework read(Set<String> slugs) {
        if (!path.endsWith("/" + file.slug() + ".yml")) {
            problems.add("/slug", "the file of " + file.slug() + " must be called " + file.slug() + ".yml");
        }
        readSingleTraits();
        readFeatures();
        readJudgements();
        readFits();
        checkComplete();
        Profile profile = profile(slugs);
        sources.checkAllUsed();
        return new Framework(file.slug(), file.name(), file.category(), file.summary(), profile, traits);
    }

    private void readSingleTraits() {
        named(
                "status",
                "/status/is",
                file.status().is(),
                file.status().note(),
                file.status().source());
        named(
                "interface",
                "/interface/is",
                file.serverInterface().is(),
                file.serverInterface().note(),
                file.serverInterface().source());
        named(
                "concurrency",
                "/concurrency/is",
                file.concurrency().is(),
                file.concurrency().note(),
                file.concurrency().source());
        named(
                "licence-family",
                "/licence/family",
                file.licence().family(),
                file.licence().name(),
                file.licence().source());
        var python = file.python();
        put("python-oldest", python.oldest(), python.requires(), python.source(), "/python/oldest");
        put("python-newest", python.newest(), python.note(), python.source(), "/python/newest");
        if (python.newest() < python.oldest()) {
            problems.add("/python/newest", "the newest Python is older than the oldest one");
        }
    }

    private void readFeatures() {
        file.features().forEach((name, feature) -> {
            String id = "feature." + name;
            TraitDefinition definition = dictionary.get(id);
            if (definition == null) {
                problems.add("/features/" + name, "the dictionary has no such feature");
            } else {
                String at = "/features/" + name + "/level";
                put(id, level(definition, feature.level(), at), feature.part(), feature.source(), at);
            }
        });
    }

    private void readJudgements() {
        file.judgements().forEach((name, judgement) -> {
            JsonNode level = judgement.level();
            put(
                    name,
                    level.isInt() ? level.asInt() : null,
                    judgement.because(),
                    judgement.source(),
                    "/judgements/" + name + "/level");
        });
    }

    private void readFits() {
        fits("product", "product.");
        fits("interface", "interface-fit.");
        fits("interaction", "interaction.");
        fits("existing", "existing.");
        fits("knows", "knows.");
        String itself = "knows." + file.slug();
        if (traits.containsKey(itself)) {
            problems.add("/fit/knows", "a framework does not say how much it feels like itself");
        } else if (dictionary.containsKey(itself)) {
            put(itself, 5, "The framework itself.", null, "/fit/knows/level");
        }
    }

    private void fits(String name, String family) {
        List<FrameworkFile.Fit> fits = file.fit().getOrDefault(name, List.of());
        for (int i = 0; i < fits.size(); i++) {
            FrameworkFile.Fit fit = fits.get(i);
            String at = "/fit/" + name + "/" + i;
            for (String option : fit.options()) {
                if (!dictionary.containsKey(family + option)) {
                    problems.add(at + "/for", "the questionnaire has no " + name + " " + option);
                } else if (traits.containsKey(family + option)) {
                    problems.add(at + "/for", option + " has two levels");
                } else {
                    put(family + option, fit.level(), fit.because(), fit.source(), at + "/level");
                }
            }
        }
    }

    private void named(String id, String at, String level, @Nullable String note, String source) {
        TraitDefinition definition = dictionary.get(id);
        put(id, definition == null ? null : level(definition, level, at), note, source, at);
    }

    private @Nullable Integer level(TraitDefinition definition, String name, String at) {
        Integer level = definition.scale().byName().get(name);
        if (level == null && !name.equals("unknown")) {
            problems.add(at, "the scale " + definition.scale().id() + " has no level " + name);
        }
        return level;
    }

    // The source stands beside the level.
    private void put(String id, @Nullable Integer level, @Nullable String note, @Nullable String source, String at) {
        TraitDefinition definition = dictionary.get(id);
        if (definition == null) {
            problems.add(at, "the dictionary has no trait " + id);
        } else if (level != null && !definition.scale().contains(level)) {
            problems.add(at, "the scale " + definition.scale().id() + " has no level " + level);
        }
        String sourceAt = at.substring(0, at.lastIndexOf('/')) + "/source";
        traits.put(id, new Trait(id, level, note, sources.ofNullable(source, sourceAt)));
    }

    private void checkComplete() {
        dictionary.values().stream()
                .filter(it -> it.absent() == null && !traits.containsKey(it.id()))
                .forEach(it -> problems.add("/", "the trait " + it.id() + " is not recorded, not even as unknown"));
    }

    private Profile profile(Set<String> slugs) {
        var links = file.links();
        var failure = file.failure();
        var working = file.working();
        var example = file.example();
        return new Profile(
                new Framework.Links(links.homepage(), links.repository(), links.documentation(), links.pypi()),
                new Framework.Licence(
                        file.licence().name(), sources.of(file.licence().source(), "/licence/source")),
                release(file.releases().first(), "/releases/first"),
                newestRelease(),
                new Framework.PythonVersions(
                        file.python().requires(),
                        file.python().note(),
                        sources.of(file.python().source(), "/python/source")),
                status(slugs),
                statements(file.strengths(), "/strengths"),
                statements(file.weaknesses(), "/weaknesses"),
                new Framework.Failure(
                        failure.text(), failure.remedy(), sources.of(failure.source(), "/failure/source")),
                new Framework.Working(
                        working.requestModel(),
                        working.server(),
                        working.dataLayer(),
                        working.learnFirst(),
                        working.install(),
                        working.run()),
                example == null ? null : new Framework.Example(example.file(), example.code()),
                measures());
    }

    private Framework.Status status(Set<String> slugs) {
        var status = file.status();
        String successor = status.successor();
        if (successor != null && (!slugs.contains(successor) || successor.equals(file.slug()))) {
            problems.add("/status/successor", "no other framework is called " + successor);
        }
        return new Framework.Status(
                status.note(),
                sources.date(status.lastCommit(), "/status/last-commit"),
                successor,
                sources.of(status.source(), "/status/source"));
    }

    private Release newestRelease() {
        Release newest = release(file.releases().newest(), "/releases/newest");
        PartialDate first = sources.date(file.releases().first().date(), "/releases/first/date");
        PartialDate date = newest.date();
        if (first != null && date != null && date.latest().isBefore(first.earliest())) {
            problems.add("/releases/newest/date", "the newest release is older than the first one");
        }
        return newest;
    }

    private Release release(FrameworkFile.Release release, String at) {
        return new Release(
                release.version(),
                sources.date(release.date(), at + "/date"),
                sources.of(release.source(), at + "/source"));
    }

    private List<Framework.Statement> statements(List<FrameworkFile.Statement> entries, String at) {
        List<Framework.Statement> statements = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            FrameworkFile.Statement it = entries.get(i);
            statements.add(new Framework.Statement(it.text(), sources.of(it.source(), at + "/" + i + "/source")));
        }
        return statements;
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        file.measures().forEach((kind, value) -> {
            if (value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    measures.add(measure("benchmark", value.get(i), "/measures/" + kind + "/" + i));
                }
            } else if (value.isObject()) {
                measures.add(measure(kind, value, "/measures/" + kind));
            }
        });
        return measures;
    }

    private Measure measure(String kind, JsonNode it, String at) {
        String what = kind.equals("benchmark")
                ? text(it, "suite") + ": " + text(it, "test")
                : kind.equals("survey-share") ? surveyName(it) : null;
        JsonNode value = it.has("value") ? it.get("value") : it.get("requests-a-second");
        String note = it.has("note") ? text(it, "note") : it.has("caveat") ? text(it, "caveat") : null;
        return new Measure(kind, what, value.asString(), note, sources.of(text(it, "source"), at + "/source"));
    }

    private static @Nullable String surveyName(JsonNode it) {
        if (!it.has("survey")) {
            return null;
        }
        return it.has("year") ? text(it, "survey") + " " + it.get("year").asString() : text(it, "survey");
    }

    private static String text(JsonNode it, String field) {
        return it.get(field).asString();
    }
}
