package io.frameworkadvisor.web.compare;

import io.frameworkadvisor.catalog.CodeExamples;
import io.frameworkadvisor.catalog.ExampleGap;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.Framework.Example;
import io.frameworkadvisor.catalog.Trait;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The same small programs in each framework of a comparison, each colored once. */
@Component
class CompareCode {

    private final CodeExamples examples;
    private final Map<String, String> colored = new ConcurrentHashMap<>();

    CompareCode(CodeExamples examples) {
        this.examples = examples;
    }

    /**
     * One program in each framework.
     *
     * @param id the part of the message keys that is its own
     */
    public record Program(String id, List<Version> versions) {}

    /**
     * A program in one framework.
     *
     * @param html the code, colored and escaped; empty if there is none
     * @param gap why there is none, as the part of a message key that is its own
     * @param because what the catalog says about that; null if it says nothing
     */
    public record Version(
            String name, String html, String gap, @Nullable String because) {}

    List<Program> of(CompareChoice choice) {
        List<Framework> frameworks = choice.frameworks();
        return choice.facets().contains(CompareFacet.CODE) && !frameworks.isEmpty()
                ? List.of(
                        new Program(
                                "minimal",
                                frameworks.stream().map(this::minimal).toList()),
                        new Program(
                                "items", frameworks.stream().map(this::items).toList()))
                : List.of();
    }

    private Version minimal(Framework framework) {
        Example example = framework.profile().example();
        return version(framework, example == null ? "" : example.code(), ExampleGap.ofProgram(framework));
    }

    private Version items(Framework framework) {
        return version(framework, examples.itemApi(framework.slug()).orElse(""), ExampleGap.ofApi(framework));
    }

    private Version version(Framework framework, String code, ExampleGap gap) {
        String html = code.isEmpty() ? "" : colored.computeIfAbsent(code, CodeColors::html);
        Trait fit = gap == ExampleGap.UNSUITED ? framework.trait(ExampleGap.FIT) : null;
        return new Version(
                framework.name(), html, gap.name().toLowerCase(Locale.ROOT), fit == null ? null : fit.note());
    }
}
