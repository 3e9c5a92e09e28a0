package io.frameworkadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class DecimalsTests {

    @AfterEach
    void forgetTheReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Nested
    class Percent {

        @ParameterizedTest
        @CsvSource({"0, 0%", "6500, 65%", "3333, 33.33%", "10000, 100%"})
        void hasNoSpaceInEnglish(int value, String written) {
            assertThat(Decimals.percent(value)).isEqualTo(written);
        }

        @ParameterizedTest
        @CsvSource({"6500, 65", "3333, '33,33'"})
        void hasASpaceThatDoesNotBreakInGerman(int value, String number) {
            LocaleContextHolder.setLocale(Locale.GERMAN);

            assertThat(Decimals.percent(value)).isEqualTo(number + "\u00a0%");
        }
    }

    @Nested
    class Points {

        @ParameterizedTest
        @CsvSource({"125000, en, 12.5", "125000, de, '12,5'", "400000, de, 40"})
        void haveTheMarkOfTheLanguage(int tenThousandths, Locale locale, String written) {
            LocaleContextHolder.setLocale(locale);

            assertThat(Decimals.of(tenThousandths)).isEqualTo(written);
        }
    }
}
