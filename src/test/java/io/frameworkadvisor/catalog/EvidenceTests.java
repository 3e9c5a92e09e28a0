package io.frameworkadvisor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTests {

    @ParameterizedTest
    @CsvSource({
        "https://github.com/pallets/flask/blob/1a2b3c/docs/design.rst, pallets/flask: docs/design.rst",
        "https://github.com/a/b/blob/1/README.md; https://github.com/c/d/blob/2/x.csv, a/b: README.md",
        "https://github.com/pallets/flask/tags, github.com/pallets/flask/tags",
        "https://www.example.org/a/b, example.org/a/b",
        "PyPI wheel django-5.2.17: django/forms, PyPI wheel django-5.2.17: django/forms"
    })
    void hasAShortNameForReaders(String source, String label) {
        assertThat(new Evidence(source, null, null, null).label()).isEqualTo(label);
    }
}
