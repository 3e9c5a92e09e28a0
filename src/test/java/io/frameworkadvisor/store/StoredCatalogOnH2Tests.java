package io.frameworkadvisor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class StoredCatalogOnH2Tests extends StoredCatalogTests {

    StoredCatalogOnH2Tests() {
        super(OnH2.class);
    }

    /** The schema counts characters, H2 their halves; nothing else reaches a column that is too short for it. */
    @Test
    void aTextThatDoesNotFitIntoItsColumnIsReportedAsSuch() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> start("🐍".repeat(400)))
                .withMessageContaining("Value too long for column");
        assertThat(rows("catalog_revision")).isZero();
    }
}
