package io.frameworkadvisor.store.files;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A small catalog that is valid until a test makes a mistake in it. */
abstract class MistakeCase {

    static final String WHOLE = "catalog/catalog.yml";
    static final String TRAITS = "catalog/traits.yml";
    static final String CRITERIA = "catalog/criteria.yml";
    static final String ALPHA = "catalog/frameworks/alpha.yml";
    static final String BETA = "catalog/frameworks/beta.yml";
    static final String QUESTIONNAIRE = "questionnaire/questionnaire.yml";
    static final String PURPOSE = "questionnaire/purpose.yml";
    static final String CODE = "questionnaire/code.yml";

    @TempDir
    Path folder;

    Fixture given() {
        return Fixture.validIn(folder);
    }
}
