package io.frameworkadvisor.store.files;

import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.Framework.Measure;
import io.frameworkadvisor.catalog.Framework.Profile;
import io.frameworkadvisor.catalog.Framework.Release;
import io.frameworkadvisor.catalog.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what a framework file tells besides its traits. */
final class ProfileReader {

    private final FrameworkFile file;
    private final SourceBook sources;
    private final Problems.InFile problems;

    ProfileReader(FrameworkFile file, SourceBook sources, Problems.InFile problems) {
        this.file = file;
        this.sources = sources;
        this.problems = problems;
    }

    Profile read(Set<String> slugs) {
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
