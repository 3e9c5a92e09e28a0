package io.frameworkadvisor.store.files;

import io.frameworkadvisor.catalog.Evidence;
import io.frameworkadvisor.catalog.PartialDate;
import io.frameworkadvisor.store.files.FrameworkFile.SourceEntry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sources of one framework file by short name, with those that the whole catalog shares. */
final class SourceBook {

    private static final String UNKNOWN = "unknown";
    private static final Pattern ADDRESS = Pattern.compile("^(https?://[^\\s;]+)");

    private final Map<String, Evidence> evidence = new HashMap<>();
    private final Set<String> unused = new HashSet<>();
    private final LocalDate today;
    private final Problems.InFile problems;

    SourceBook(Map<String, Evidence> shared, Map<String, SourceEntry> own, LocalDate today, Problems.InFile problems) {
        this.today = today;
        this.problems = problems;
        evidence.putAll(shared);
        own.forEach((name, entry) -> {
            Matcher address = ADDRESS.matcher(entry.at());
            String url = address.find() ? address.group(1) : null;
            PartialDate asOf = date(entry.asOf(), "/sources/" + name + "/as-of");
            if (evidence.put(name, new Evidence(entry.at(), url, asOf, entry.note())) != null) {
                problems.add("/sources/" + name, "the whole catalog has a source of that name already");
            }
            unused.add(name);
        });
    }

    /** The evidence of a short name; an unknown name is noted. */
    Evidence of(String name, String path) {
        unused.remove(name);
        Evidence found = evidence.get(name);
        if (found == null) {
            problems.add(path, "no source is called " + name);
            return new Evidence(name, null, null, null);
        }
        return found;
    }

    @Nullable
    Evidence ofNullable(@Nullable String name, String path) {
        return name == null ? null : of(name, path);
    }

    /** A date, or null for unknown; dates that do not exist or lie in the future are noted. */
    @Nullable
    PartialDate date(String written, String path) {
        if (written.equals(UNKNOWN)) {
            return null;
        }
        try {
            PartialDate date = new PartialDate(written);
            if (date.earliest().isAfter(today)) {
                problems.add(path, "the date " + written + " lies in the future");
            }
            return date;
        } catch (IllegalArgumentException e) {
            problems.add(path, "no such date: " + written);
            return null;
        }
    }

    void checkAllUsed() {
        unused.stream()
                .sorted()
                .forEach(name -> problems.add("/sources/" + name, "nothing in the file uses this source"));
    }
}
