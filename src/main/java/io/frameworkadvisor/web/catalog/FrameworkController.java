package io.frameworkadvisor.web.catalog;

import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.ExampleGap;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.PartialDate;
import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.catalog.TraitDefinition.Scale;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.Advisors;
import io.frameworkadvisor.web.Preview;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows the catalog without asking anything. */
@Controller
class FrameworkController {

    private final Advisors advisors;

    FrameworkController(Advisors advisors) {
        this.advisors = advisors;
    }

    /**
     * A framework in the list; version and date are those of its newest release, if they are known.
     *
     * @param status what files call it
     * @param statusLabel what readers call it
     */
    public record Entry(
            String slug,
            String name,
            String summary,
            String category,
            String status,
            String statusLabel,
            String serverInterface,
            @Nullable String version,
            @Nullable String date) {}

    @GetMapping("/frameworks")
    String browse(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String status,
            Model model) {
        Catalog catalog = advisors.current().revision().catalog();
        Scale statuses = catalog.definition("status").scale();
        List<Entry> all =
                catalog.frameworks().stream().map(it -> entry(catalog, it)).toList();
        String wanted = q.strip().toLowerCase(Locale.ROOT);
        model.addAttribute(
                "entries",
                all.stream()
                        .filter(it -> (it.name() + " " + it.summary())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                        .filter(it -> category.isEmpty() || it.category().equals(category))
                        .filter(it -> status.isEmpty() || it.status().equals(status))
                        .toList());
        model.addAttribute("total", all.size());
        model.addAttribute(
                "categories", new TreeSet<>(all.stream().map(Entry::category).toList()));
        Map<String, String> labels = new LinkedHashMap<>();
        statuses.byName().forEach((name, level) -> labels.put(name, statuses.nameOf(level)));
        model.addAttribute("statuses", labels);
        model.addAttribute("q", q);
        model.addAttribute("category", category);
        model.addAttribute("status", status);
        return "frameworks";
    }

    private static Entry entry(Catalog catalog, Framework it) {
        Framework.Release newest = it.profile().newestRelease();
        PartialDate date = newest.date();
        return new Entry(
                it.slug(),
                it.name(),
                it.summary(),
                it.category(),
                key(catalog.definition("status"), it),
                level(catalog, it, "status"),
                level(catalog, it, "interface"),
                newest.version(),
                date == null ? null : date.iso());
    }

    private static String key(TraitDefinition definition, Framework framework) {
        Integer level = framework.level(definition);
        return level == null ? "unknown" : definition.scale().keyOf(level);
    }

    private static String level(Catalog catalog, Framework framework, String trait) {
        TraitDefinition definition = catalog.definition(trait);
        Integer level = framework.level(definition);
        return definition.scale().nameOf(level);
    }

    @GetMapping("/frameworks/{slug}")
    String profile(@PathVariable String slug, Model model) {
        Catalog catalog = advisors.current().revision().catalog();
        Framework framework =
                catalog.framework(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String successor = framework.profile().status().successor();
        model.addAttribute("framework", framework);
        model.addAttribute("page", ProfilePage.of(catalog, framework));
        model.addAttribute("gap", ExampleGap.ofProgram(framework).name().toLowerCase(Locale.ROOT));
        model.addAttribute("timeline", Timeline.of(framework, catalog.collected()));
        model.addAttribute(
                "preview",
                new Preview(
                        Address.of("/pictures/frameworks/" + framework.slug() + ".png"),
                        framework.name() + ": " + framework.summary()));
        model.addAttribute(
                "successor",
                successor == null ? null : catalog.framework(successor).orElse(null));
        return "framework";
    }
}
