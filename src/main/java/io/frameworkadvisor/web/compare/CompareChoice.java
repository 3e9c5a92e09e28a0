package io.frameworkadvisor.web.compare;

import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.HiddenField;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the address of a comparison asks for, and the addresses of its neighbors.
 *
 * @param dropped what could not be used; never shown unescaped
 */
record CompareChoice(
        List<CompareColumn> columns,
        Set<CompareFacet> facets,
        boolean onlyDifferences,
        List<String> dropped,
        Answers answers) {

    static final int MOST = 6;

    private static final String FRAMEWORKS = "frameworks";
    private static final String FACET = "facet";
    private static final String DIFFERENCES = "differences";

    /** A facet of this name says that only those count which stand beside it. */
    private static final String NO_OTHERS = "none";

    private static final int MOST_SHOWN = 60;

    CompareChoice {
        columns = List.copyOf(columns);
        facets = Collections.unmodifiableSet(
                facets.isEmpty() ? EnumSet.noneOf(CompareFacet.class) : EnumSet.copyOf(facets));
        dropped = List.copyOf(dropped);
    }

    static CompareChoice in(HttpServletRequest request, Catalog catalog, Answers answers) {
        List<String> dropped = new ArrayList<>();
        List<CompareColumn> columns = columns(values(request, FRAMEWORKS), catalog, dropped);
        Set<CompareFacet> facets = facets(values(request, FACET), dropped);
        boolean only = values(request, DIFFERENCES).stream()
                .anyMatch(it -> List.of("true", "on", "1").contains(it));
        return new CompareChoice(
                columns,
                facets,
                only,
                dropped.stream().map(CompareChoice::shortened).toList(),
                answers);
    }

    private static List<String> values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .flatMap(it -> Stream.of(it.split(",")))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList();
    }

    private static List<CompareColumn> columns(List<String> asked, Catalog catalog, List<String> dropped) {
        List<CompareColumn> columns = new ArrayList<>();
        for (String slug : asked) {
            Optional<CompareColumn> found = slug.equals(CompareColumn.BASELINE)
                    ? Optional.of(CompareColumn.baseline())
                    : catalog.framework(slug).map(CompareColumn::of);
            if (found.isPresent() && columns.size() < MOST) {
                columns.add(found.get());
            } else {
                dropped.add(slug);
            }
        }
        return columns;
    }

    private static Set<CompareFacet> facets(List<String> asked, List<String> dropped) {
        Set<CompareFacet> facets = EnumSet.noneOf(CompareFacet.class);
        for (String id : asked) {
            Optional<CompareFacet> found = CompareFacet.of(id);
            found.ifPresent(facets::add);
            if (found.isEmpty() && !id.equals(NO_OTHERS)) {
                dropped.add(id);
            }
        }
        return facets.isEmpty() && !asked.contains(NO_OTHERS) ? EnumSet.allOf(CompareFacet.class) : facets;
    }

    private static String shortened(String text) {
        return text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
    }

    /** The frameworks among the columns. */
    List<Framework> frameworks() {
        return columns.stream()
                .map(CompareColumn::framework)
                .filter(Objects::nonNull)
                .toList();
    }

    boolean has(String slug) {
        return columns.stream().anyMatch(it -> it.slug().equals(slug));
    }

    boolean isFull() {
        return columns.size() >= MOST;
    }

    /** The same comparison without a column. */
    CompareChoice without(CompareColumn column) {
        List<CompareColumn> others =
                columns.stream().filter(it -> !it.equals(column)).toList();
        return new CompareChoice(others, facets, onlyDifferences, List.of(), answers);
    }

    /** The same comparison with these groups of rows. */
    CompareChoice with(Set<CompareFacet> others) {
        return new CompareChoice(columns, others, onlyDifferences, List.of(), answers);
    }

    /** Its canonical address. */
    String address(String path) {
        String address = Address.of(path, answers);
        for (HiddenField it : Stream.of(fieldsOfColumns(), fieldsOfView())
                .flatMap(List::stream)
                .toList()) {
            address = Address.with(address, it.name(), it.value());
        }
        return address;
    }

    /** What a form carries along that adds a column. */
    List<HiddenField> fieldsBesideColumns() {
        return Stream.of(answered(), fieldsOfColumns(), fieldsOfView())
                .flatMap(List::stream)
                .toList();
    }

    /** What a form carries along that chooses the rows. */
    List<HiddenField> fieldsBesideRows() {
        return Stream.of(answered(), fieldsOfColumns(), List.of(new HiddenField(FACET, NO_OTHERS)))
                .flatMap(List::stream)
                .toList();
    }

    private List<HiddenField> answered() {
        return HiddenField.except(answers, List.of());
    }

    private List<HiddenField> fieldsOfColumns() {
        String slugs = columns.stream().map(CompareColumn::slug).collect(Collectors.joining(","));
        return slugs.isEmpty() ? List.of() : List.of(new HiddenField(FRAMEWORKS, slugs));
    }

    private List<HiddenField> fieldsOfView() {
        List<HiddenField> fields = new ArrayList<>();
        if (facets.isEmpty()) {
            fields.add(new HiddenField(FACET, NO_OTHERS));
        } else if (facets.size() < CompareFacet.values().length) {
            facets.forEach(it -> fields.add(new HiddenField(FACET, it.id())));
        }
        if (onlyDifferences) {
            fields.add(new HiddenField(DIFFERENCES, "true"));
        }
        return fields;
    }
}
