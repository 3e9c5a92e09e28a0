package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ColumnsTests {

    private static final Columns COLUMNS =
            new Columns(SmallWorld.usual().revision().catalog());

    @Test
    void standInTheOrderOfTheCatalog() {
        assertThat(COLUMNS.count()).isEqualTo(6);
        assertThat(COLUMNS.of("admin")).isZero();
        assertThat(COLUMNS.of("help")).isEqualTo(5);
    }

    @Test
    void belongToGroupsInTheOrderOfTheCatalog() {
        assertThat(COLUMNS.groups()).isEqualTo(3);
        assertThat(COLUMNS.group("people")).isEqualTo(2);
        assertThat(COLUMNS.groupOf(COLUMNS.of("start"))).isEqualTo(COLUMNS.group("pace"));
        assertThat(COLUMNS.groupOf(COLUMNS.of("docs"))).isEqualTo(COLUMNS.group("people"));
    }

    @Test
    void areNotMadeUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COLUMNS.of("moss"))
                .withMessage("no criterion moss");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COLUMNS.group("moss"))
                .withMessage("no group moss");
    }
}
