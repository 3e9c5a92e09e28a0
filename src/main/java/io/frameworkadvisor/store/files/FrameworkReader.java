package io.frameworkadvisor.store.files;

import io.frameworkadvisor.catalog.Evidence;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.Trait;
import io.frameworkadvisor.catalog.TraitDefinition;
import java.time.LocalDate;
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
        Framework.Profile profile = new ProfileReader(file, sources, problems).read(slugs);
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
        readMaintainers();
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

    // Few sources say who carries a framework; where none does it is unknown.
    private void readMaintainers() {
        FrameworkFile.Kind maintainers = file.maintainers();
        if (maintainers != null) {
            named("maintainers", "/maintainers/is", maintainers.is(), maintainers.note(), maintainers.source());
        } else if (dictionary.containsKey("maintainers")) {
            put("maintainers", null, null, null, "/maintainers/is");
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
}
