package io.frameworkadvisor.web;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** A setting that does not fit is named. */
class AdvisorPropertiesTests {

    private static final String SITE = "https://advisor.example";

    private static void create(int keptAdvice, String publicUrl, String contact) {
        new AdvisorProperties("classpath:/", "./data", keptAdvice, DataSize.ofMegabytes(1), publicUrl, contact);
    }

    @Nested
    class Create {

        @Test
        void adviceKeptCannotBeLessThanNone() {
            assertThatNoException().isThrownBy(() -> create(0, SITE, ""));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> create(-1, SITE, ""))
                    .withMessageContaining("advisor.kept-advice");
        }

        @ParameterizedTest
        @ValueSource(strings = {SITE, "http://localhost:8080", "https://advisor.example/below/it"})
        void aSiteIsAnAddress(String address) {
            assertThatNoException().isThrownBy(() -> create(1, address, ""));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "advisor.example", SITE + "/", "ftp://advisor.example", SITE + "/a b"})
        void nothingElseIsASite(String address) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> create(1, address, ""))
                    .withMessageContaining("advisor.public-url");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "help@advisor.example", "https://advisor.example/help"})
        void aContactIsMailAPageOrNothing(String contact) {
            assertThatNoException().isThrownBy(() -> create(1, SITE, contact));
        }

        @ParameterizedTest
        @ValueSource(strings = {" ", "call us", "mailto:help@advisor.example"})
        void nothingElseIsAContact(String contact) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> create(1, SITE, contact))
                    .withMessageContaining("advisor.contact");
        }
    }
}
