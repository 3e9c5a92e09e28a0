package io.frameworkadvisor.store.files;

import java.util.List;
import java.util.stream.Collectors;

/** The files hold mistakes and cannot be served. */
public final class InvalidCatalog extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<CatalogProblem> problems;

    InvalidCatalog(List<CatalogProblem> problems) {
        super(problems.stream()
                .map(CatalogProblem::toString)
                .collect(Collectors.joining(
                        System.lineSeparator(), "The catalog files hold mistakes:" + System.lineSeparator(), "")));
        this.problems = List.copyOf(problems);
    }

    public List<CatalogProblem> problems() {
        return problems;
    }
}
