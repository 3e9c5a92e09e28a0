package io.frameworkadvisor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

/** Sentences in more than one language. */
class WordingTests {

    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);
    private static final Wording GERMAN = Wording.in(Locale.GERMAN);

    @Test
    void aListIsWrittenAsPeopleWriteIt() {
        assertThat(ENGLISH.join(List.of())).isEmpty();
        assertThat(ENGLISH.join(List.of("a"))).isEqualTo("a");
        assertThat(ENGLISH.join(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(GERMAN.join(List.of("a", "b", "c"))).isEqualTo("a, b und c");
        assertThat(ENGLISH.either(List.of("a", "b", "c"))).isEqualTo("a or b or c");
        assertThat(ENGLISH.either(List.of())).isEmpty();
    }

    @Test
    void oneAndManyHaveTheirOwnVerbs() {
        assertThat(ENGLISH.say("turns.some", 1, 214))
                .isEqualTo("1 of the 214 possible changes of a single answer changes the first place.");
        assertThat(GERMAN.say("turns.some", 2, 214))
                .isEqualTo("2 der 214 möglichen Änderungen einer einzelnen Antwort ändern den ersten Platz.");
    }

    @Test
    void thousandsAreDividedAsTheLanguageDoes() {
        assertThat(ENGLISH.say("turns.none", 10_240))
                .isEqualTo("No single answer changes this: all 10,240 changes were tried.");
        assertThat(GERMAN.say("turns.none", 10_240)).contains("10.240");
    }

    @Test
    void germanNounsKeepTheirCapitals() {
        assertThat(ENGLISH.labels(List.of("Community", "ORM", "Admin site"), 2)).isEqualTo("community and ORM");
        assertThat(GERMAN.labels(List.of("Gemeinschaft", "ORM", "Admin"), 2)).isEqualTo("Gemeinschaft und ORM");
    }

    @Test
    void aLanguageWithoutSentencesGetsTheEnglishOnesWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMAN);
        try {
            assertThat(Wording.in(Locale.KOREAN).say("headline.best", "X")).isEqualTo("X fits best");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aSentenceThatIsMissingIsAMistake() {
        assertThatThrownBy(() -> ENGLISH.say("no.such.sentence")).isInstanceOf(MissingResourceException.class);
    }
}
