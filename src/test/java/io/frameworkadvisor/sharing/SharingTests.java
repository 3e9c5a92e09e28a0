package io.frameworkadvisor.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.sharing.PlainText.Flaw;
import io.frameworkadvisor.store.files.RealCatalog;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharingTests {

    private static final Instant NOW = Instant.parse("2050-01-01T12:00:00Z");
    private static final Questionnaire QUESTIONNAIRE = RealCatalog.revision().questionnaire();

    @Nested
    class Query {

        @Test
        void isEmptyWithoutAnswers() {
            assertThat(CanonicalQuery.of(Answers.none())).isEmpty();
        }

        @Test
        void followsTheOrderOfTheQuestionnaireHoweverTheAnswersCame() {
            Map<String, List<String>> given = new LinkedHashMap<>();
            given.put("need", List.of("orm", "admin"));
            given.put("product", List.of("json-api"));

            assertThat(CanonicalQuery.of(Answers.read(QUESTIONNAIRE, given).answers()))
                    .isEqualTo("product=json-api&need=admin&need=orm");
        }
    }

    @Nested
    class Token {

        @Test
        void hasTwentyTwoCharactersForSixteenBytes() {
            assertThat(LinkToken.random(new SecureRandom()).value()).matches("[A-Za-z0-9_-]{22}");
        }

        @Test
        void doesNotShowItsValueByAccident() {
            LinkToken token = LinkToken.random(new SecureRandom());
            assertThat(token.toString()).doesNotContain(token.value());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "short", "aaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaa./", "aaaaaaaaaaaaaaaaaaaaa\n"})
        void isNothingElse(String written) {
            assertThat(LinkToken.parse(written)).isEmpty();
            assertThatThrownBy(() -> new LinkToken(written)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class PlainLink {

        @Test
        void hasATokenThatEverybodyCanComputeFromItsContent() {
            // printf 'product=json-api\n%s\n1' aaaa… | sha256sum, the first 16 bytes in base64url
            assertThat(Fingerprint.of("product=json-api", "a".repeat(64), "1", "en")
                            .token()
                            .value())
                    .isEqualTo("jLFTJW7rEKxd3POsP8eAzw");
        }

        @Test
        void hasAnotherTokenForAnythingElse() {
            assertThat(List.of(
                            Fingerprint.of("", "r", "1", "en").token().value(),
                            Fingerprint.of("product=json-api", "r", "1", "en")
                                    .token()
                                    .value(),
                            Fingerprint.of("product=json-api", "s", "1", "en")
                                    .token()
                                    .value(),
                            Fingerprint.of("product=json-api", "r", "2", "en")
                                    .token()
                                    .value(),
                            Fingerprint.of("product=json-api", "r", "1", "de")
                                    .token()
                                    .value()))
                    .doesNotHaveDuplicates();
        }
    }

    @Nested
    class OwnLink {

        private static final String KEY = "k".repeat(22);

        @Test
        void isNotConfusedWithOneWhoseTitleEndsWhereTheNoteBegins() {
            assertThat(new Draft("ab", "c", Expiry.NEVER, KEY).fingerprint(""))
                    .isNotEqualTo(new Draft("a", "bc", Expiry.NEVER, KEY).fingerprint(""));
        }

        @Test
        void isDeletedWithItsOwnKeyOnly() {
            Draft draft = new Draft("Shop", "", Expiry.WEEK, KEY);
            ShareLink link = new ShareLink(
                    LinkToken.random(new SecureRandom()), "", "r", "1", NOW, "{}", Inscription.of(draft, "", NOW));

            assertThat(link.isDeletedWith(draft.deleteKey(""))).isTrue();
            assertThat(link.isDeletedWith(draft.deleteKey("team=solo"))).isFalse();
            assertThat(link.isDeletedWith(new DeleteKey(KEY))).isFalse();
        }

        @Test
        void withoutAnInscriptionIsDeletedWithNoKey() {
            ShareLink link = new ShareLink(LinkToken.random(new SecureRandom()), "", "r", "1", NOW, "{}", null);

            assertThat(link.isDeletedWith(new DeleteKey(KEY))).isFalse();
        }

        @Test
        void endsAtTheMomentThatItSays() {
            Inscription inscription = Inscription.of(new Draft("", "", Expiry.WEEK, KEY), "", NOW);

            assertThat(inscription.isOver(NOW.plus(Duration.ofDays(7)).minusNanos(1)))
                    .isFalse();
            assertThat(inscription.isOver(NOW.plus(Duration.ofDays(7)))).isTrue();
        }

        @Test
        void withoutAnExpiryNeverEnds() {
            assertThat(Inscription.of(new Draft("", "", Expiry.NEVER, KEY), "", NOW)
                            .isOver(Instant.MAX))
                    .isFalse();
        }

        @Test
        void doesNotShowItsKeysByAccident() {
            Draft draft = new Draft("Shop", "", Expiry.WEEK, KEY);
            assertThat(draft.toString()).doesNotContain(KEY);
            assertThat(draft.deleteKey("").toString())
                    .doesNotContain(draft.deleteKey("").value());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "short", "kkkkkkkkkkkkkkkkkkkkk", "kkkkkkkkkkkkkkkkkkkk k"})
        void needsAKeyThatNobodyGuesses(String key) {
            assertThatThrownBy(() -> new Draft("", "", Expiry.NEVER, key)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Text {

        @Test
        void ofAnyLanguageIsFine() {
            assertThat(Draft.flawOfTitle("\u017C\u00F3\u0142w \u65E5\u672C \uD83D\uDC0D"))
                    .isEmpty();
            assertThat(Draft.flawOfNote("two\nlines\tand a tab")).isEmpty();
        }

        @Test
        void mayBeAsLongAsItsPlaceAndNoLonger() {
            assertThat(Draft.flawOfTitle("x".repeat(120))).isEmpty();
            assertThat(Draft.flawOfTitle("x".repeat(121))).contains(Flaw.TOO_LONG);
            assertThat(Draft.flawOfNote("x".repeat(2_000))).isEmpty();
            assertThat(Draft.flawOfNote("x".repeat(2_001))).contains(Flaw.TOO_LONG);
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u007Fb", "a\u0085b", "a\uD800b", "\uDC00"})
        void thatNoPageCanShowIsAFlaw(String text) {
            assertThat(Draft.flawOfTitle(text)).contains(Flaw.UNPRINTABLE);
            assertThat(Draft.flawOfNote(text)).contains(Flaw.UNPRINTABLE);
            assertThat(Draft.flawOfNote(PlainText.printable(text))).isEmpty();
        }

        @Test
        void ofATitleStandsOnOneLine() {
            assertThat(Draft.flawOfTitle("two\nlines")).contains(Flaw.UNPRINTABLE);
        }

        @Test
        void losesSpaceAroundItAndForeignLineEnds() {
            assertThat(PlainText.tidy(" a\r\nb\rc \n")).isEqualTo("a\nb\nc");
        }
    }
}
