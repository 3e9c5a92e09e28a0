package io.frameworkadvisor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.sharing.Draft;
import io.frameworkadvisor.sharing.Ending;
import io.frameworkadvisor.sharing.Expiry;
import io.frameworkadvisor.sharing.Fingerprint;
import io.frameworkadvisor.sharing.Inscription;
import io.frameworkadvisor.sharing.LinkToken;
import io.frameworkadvisor.sharing.ShareLink;
import io.frameworkadvisor.store.files.RealCatalog;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;

/** What was kept is found again, as it was, by one token. */
@ExtendWith(OutputCaptureExtension.class)
abstract class StoredLinksTests extends StoreTests {

    private static final String QUERY = "product=json-api&need=openapi";
    private static final String REVISION = "a".repeat(64);
    private static final String OTHER_REVISION = "b".repeat(64);
    private static final String ENGINE = "1";
    private static final String LANGUAGE = "en";
    private static final String ADVICE = "{\"recommendations\":[]}";

    StoredLinksTests(Class<?> slice) {
        super(slice);
    }

    @BeforeEach
    void storeRevisions() {
        revisions.serve(revision(REVISION));
        revisions.serve(revision(OTHER_REVISION));
    }

    private static CatalogRevision revision(String id) {
        CatalogRevision real = RealCatalog.revision();
        Catalog catalog = real.catalog();
        return new CatalogRevision(
                id,
                new Catalog(catalog.collected(), catalog.groups(), catalog.dictionary(), catalog.criteria(), List.of()),
                real.questionnaire());
    }

    /** Puts a row there as the first version of the product did. */
    private void insert(String token, String fingerprint) {
        tables.update(
                "insert into share_link (token, fingerprint, query, revision_id, engine, created_at, advice)"
                        + " values (?, ?, '', ?, '1', current_timestamp, ?)",
                token,
                fingerprint,
                REVISION,
                Gzip.pack(ADVICE));
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter written = new StringWriter();
        thrown.printStackTrace(new PrintWriter(written));
        return written.toString();
    }

    @Nested
    class Keeping {

        @Test
        void aLinkIsFoundExactlyAsItWasKept() {
            ShareLink kept = links.keep(QUERY, REVISION, ENGINE, LANGUAGE, ADVICE);

            assertThat(kept)
                    .isEqualTo(new ShareLink(
                            kept.token(),
                            QUERY,
                            REVISION,
                            ENGINE,
                            Instant.parse("2050-01-01T12:00:00.123456Z"),
                            ADVICE,
                            null));
            assertThat(links.find(kept.token())).contains(kept);
        }

        @Test
        void textOfAnyLanguageSurvives() {
            String query = "product=żółw&need=日本語&matters=🐍";
            String advice = "{\"summary\":\"Привет, 世界 🐍👩‍💻 é e\u0301 \u202e\u0000\\u0000 'quoted' \\\"\\\\\"}";

            ShareLink kept = links.keep(query, REVISION, ENGINE, LANGUAGE, advice);

            assertThat(links.find(kept.token())).hasValueSatisfying(found -> {
                assertThat(found.query()).isEqualTo(query);
                assertThat(found.advice()).isEqualTo(advice);
            });
        }

        @Test
        void adviceOf500KilobytesThatHardlyCompressesSurvives() {
            byte[] noise = new byte[375_000];
            new Random(42).nextBytes(noise);
            String advice = Base64.getEncoder().encodeToString(noise);

            ShareLink kept = links.keep(QUERY, REVISION, ENGINE, LANGUAGE, advice);

            assertThat(advice).hasSize(500_000);
            assertThat(links.find(kept.token())).contains(kept);
        }

        @Test
        void aQueryAsLongAsTheColumnSurvives() {
            String query = "knows=" + "x".repeat(4000 - "knows=".length());

            ShareLink kept = links.keep(query, REVISION, ENGINE, LANGUAGE, ADVICE);

            assertThat(links.find(kept.token())).contains(kept);
        }

        @Test
        void theTimeSurvivesToTheMicrosecond() {
            ShareLink kept = links.keep(QUERY, REVISION, ENGINE, LANGUAGE, ADVICE);

            assertThat(kept.createdAt()).isEqualTo("2050-01-01T12:00:00.123456Z");
            assertThat(links.find(kept.token())).map(ShareLink::createdAt).contains(kept.createdAt());
        }

        @Test
        void theSameTwiceGivesTheFirstLinkAgain() {
            ShareLink first = links.keep(QUERY, REVISION, ENGINE, LANGUAGE, ADVICE);
            clock.turn(Duration.ofHours(1));

            ShareLink second = links.keep(QUERY, REVISION, ENGINE, LANGUAGE, "{\"another\":\"form\"}");

            assertThat(second).isEqualTo(first);
            assertThat(rows("share_link")).isOne();
        }

        @Test
        void anotherQueryRevisionEngineOrLanguageGivesAnotherLink() {
            List<ShareLink> kept = List.of(
                    links.keep(QUERY, REVISION, ENGINE, LANGUAGE, ADVICE),
                    links.keep("product=json-api", REVISION, ENGINE, LANGUAGE, ADVICE),
                    links.keep("", REVISION, ENGINE, LANGUAGE, ADVICE),
                    links.keep(QUERY, OTHER_REVISION, ENGINE, LANGUAGE, ADVICE),
                    links.keep(QUERY, REVISION, "2", LANGUAGE, ADVICE),
                    links.keep(QUERY, REVISION, ENGINE, "de", ADVICE));

            assertThat(kept).extracting(ShareLink::token).doesNotHaveDuplicates();
            assertThat(rows("share_link")).isEqualTo(6);
            assertThat(kept).allSatisfy(it -> assertThat(links.find(it.token())).contains(it));
        }

        @Test
        void fiftyThreadsThatKeepTheSameAtOnceGetOneLink() throws Exception {
            int threads = 50;
            CyclicBarrier start = new CyclicBarrier(threads);
            Callable<ShareLink> keep = () -> {
                start.await(1, TimeUnit.MINUTES);
                return links.keep(QUERY, REVISION, ENGINE, LANGUAGE, ADVICE);
            };
            Set<ShareLink> kept = new HashSet<>();
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            try {
                for (Future<ShareLink> it : pool.invokeAll(Collections.nCopies(threads, keep))) {
                    kept.add(it.get());
                }
            } finally {
                pool.shutdownNow();
            }

            assertThat(kept).hasSize(1);
            assertThat(rows("share_link")).isOne();
            assertThat(kept).allSatisfy(it -> assertThat(links.find(it.token())).contains(it));
        }

        @Test
        void aLinkToARevisionThatIsNotStoredIsRefused() {
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> links.keep(QUERY, "c".repeat(64), ENGINE, LANGUAGE, ADVICE));

            assertThat(rows("share_link")).isZero();
        }

        @Test
        void aRefusalTellsNobodyWhatWasAnswered(CapturedOutput log) {
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> links.keep("product=my-secret", "c".repeat(64), ENGINE, LANGUAGE, ADVICE))
                    .satisfies(it -> assertThat(stackTrace(it)).doesNotContain("my-secret"));

            assertThat(log).doesNotContain("my-secret", "c".repeat(64));
        }

        @Test
        void theStoreGoesOnAfterARefusal() {
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> links.keep("x".repeat(4001), REVISION, ENGINE, LANGUAGE, ADVICE));

            ShareLink kept = links.keep(QUERY, REVISION, ENGINE, LANGUAGE, ADVICE);

            assertThat(links.find(kept.token())).contains(kept);
        }
    }

    @Nested
    class PlainLinks {

        @Test
        void aPlainLinkHasTheTokenOfItsContent() {
            assertThat(links.keep(QUERY, REVISION, ENGINE, LANGUAGE, ADVICE).token())
                    .isEqualTo(Fingerprint.of(QUERY, REVISION, ENGINE, LANGUAGE).token());
        }

        @Test
        void aPlainLinkThatWasMadeWithARandomTokenIsFoundAndKeepsIt() {
            insert(
                    "AbCdEfGhIjKlMnOpQrStUv",
                    Fingerprint.of(QUERY, REVISION, ENGINE, LANGUAGE).hex());

            assertThat(links.keep(QUERY, REVISION, ENGINE, LANGUAGE, ADVICE).token())
                    .isEqualTo(new LinkToken("AbCdEfGhIjKlMnOpQrStUv"));
            assertThat(rows("share_link")).isOne();
        }

        @Test
        void aPlainLinkCannotBeDeleted() {
            LinkToken token =
                    links.keep(QUERY, REVISION, ENGINE, LANGUAGE, ADVICE).token();

            links.delete(token);

            assertThat(links.find(token)).isPresent();
            assertThat(links.ending(token)).isEmpty();
        }
    }

    @Nested
    class OwnLinks {

        private static final String KEY = "k".repeat(22);
        private static final Draft DRAFT = new Draft("Shop \uD83D\uDC0D", "For Monday.\n'; drop", Expiry.MONTH, KEY);

        private ShareLink keep(Draft draft) {
            return links.keep(QUERY, REVISION, ENGINE, ADVICE, draft).orElseThrow();
        }

        @Test
        void aLinkIsFoundWithWhatWasPutOnIt() {
            ShareLink kept = keep(DRAFT);

            assertThat(links.find(kept.token())).contains(kept);
            assertThat(kept.inscription())
                    .isEqualTo(new Inscription(
                            DRAFT.title(),
                            DRAFT.note(),
                            Instant.parse("2050-01-31T12:00:00.123456Z"),
                            DRAFT.deleteKey(QUERY).hash()));
        }

        @Test
        void theLongestTitleAndNoteFit() {
            ShareLink kept = keep(new Draft("\u4E2D".repeat(120), "\u4E2D".repeat(2_000), Expiry.NEVER, KEY));

            assertThat(links.find(kept.token())).contains(kept);
        }

        @Test
        void itsTokenSaysNothingAboutItsContent() {
            assertThat(keep(DRAFT).token())
                    .isNotEqualTo(
                            Fingerprint.of(QUERY, REVISION, ENGINE, LANGUAGE).token())
                    .isNotEqualTo(DRAFT.fingerprint(QUERY).token());
        }

        @Test
        void theSameDraftAgainGivesTheSameLinkAlsoAfterTheCatalogHasChanged() {
            ShareLink first = keep(DRAFT);
            clock.turn(1);

            assertThat(links.keep(QUERY, OTHER_REVISION, "2", "{}", DRAFT)).contains(first);
            assertThat(rows("share_link")).isOne();
        }

        @Test
        void anotherKeyTitleNoteExpiryOrQueryGivesAnotherLink() {
            List<ShareLink> kept = List.of(
                    keep(DRAFT),
                    keep(new Draft(DRAFT.title(), DRAFT.note(), DRAFT.expiry(), "o".repeat(22))),
                    keep(new Draft("Other", DRAFT.note(), DRAFT.expiry(), KEY)),
                    keep(new Draft(DRAFT.title(), "Other", DRAFT.expiry(), KEY)),
                    keep(new Draft(DRAFT.title(), DRAFT.note(), Expiry.NEVER, KEY)),
                    links.keep("", REVISION, ENGINE, ADVICE, DRAFT).orElseThrow());

            assertThat(kept).extracting(ShareLink::token).doesNotHaveDuplicates();
            assertThat(rows("share_link")).isEqualTo(6);
        }

        @Test
        void thirtyThreadsThatSendTheSameFormAtOnceGetOneLink() throws Exception {
            int threads = 30;
            CyclicBarrier start = new CyclicBarrier(threads);
            Callable<ShareLink> keep = () -> {
                start.await(1, TimeUnit.MINUTES);
                return keep(DRAFT);
            };
            Set<ShareLink> kept = new HashSet<>();
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            try {
                for (Future<ShareLink> it : pool.invokeAll(Collections.nCopies(threads, keep))) {
                    kept.add(it.get());
                }
            } finally {
                pool.shutdownNow();
            }

            assertThat(kept).hasSize(1);
            assertThat(rows("share_link")).isOne();
        }

        @Test
        void aDeletedLinkLeavesOnlyThatItWasDeleted() {
            LinkToken token = keep(DRAFT).token();

            links.delete(token);
            links.delete(token);

            assertThat(links.find(token)).isEmpty();
            assertThat(links.ending(token)).contains(Ending.DELETED);
            assertThat(rows("share_link")).isZero();
            assertThat(tables.queryForMap("select * from former_link").values())
                    .map(String::valueOf)
                    .noneMatch(it -> it.contains("Shop") || it.contains("product"));
        }

        @Test
        void theFormOfADeletedLinkMakesNoneAnew() {
            links.delete(keep(DRAFT).token());

            assertThat(links.keep(QUERY, REVISION, ENGINE, ADVICE, DRAFT)).isEmpty();
            assertThat(rows("share_link")).isZero();
        }

        @Test
        void aLinkIsFoundUntilItExpiresAndIsGoneThen() {
            LinkToken token = keep(DRAFT).token();
            clock.turn(Duration.ofDays(30).minusNanos(1_000));
            assertThat(links.find(token)).isPresent();

            clock.turn(Duration.ofNanos(2_000));

            assertThat(links.find(token)).isEmpty();
            assertThat(links.ending(token)).contains(Ending.EXPIRED);
            assertThat(rows("share_link")).isZero();
            assertThat(links.keep(QUERY, REVISION, ENGINE, ADVICE, DRAFT)).isEmpty();
        }

        @Test
        void expiredLinksAreRemovedWithoutAnybodyAsking() {
            keep(DRAFT);
            keep(new Draft("stays", "", Expiry.YEAR, KEY));
            keep(new Draft("stays for good", "", Expiry.NEVER, KEY));
            links.keep(QUERY, REVISION, ENGINE, LANGUAGE, ADVICE);
            clock.turn(31);

            links.purge();

            assertThat(rows("share_link")).isEqualTo(3);
            assertThat(rows("former_link")).isOne();
        }

        @Test
        void manyWhoDeleteAtOnceAllSucceed() throws Exception {
            LinkToken token = keep(DRAFT).token();
            int threads = 10;
            CyclicBarrier start = new CyclicBarrier(threads);
            Callable<Boolean> delete = () -> {
                start.await(1, TimeUnit.MINUTES);
                links.delete(token);
                return true;
            };
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            try {
                for (Future<Boolean> it : pool.invokeAll(Collections.nCopies(threads, delete))) {
                    assertThat(it.get()).isTrue();
                }
            } finally {
                pool.shutdownNow();
            }
            assertThat(rows("former_link")).isOne();
        }

        @Test
        void nothingIsKnownOfALinkThatNeverWas() {
            assertThat(links.ending(LinkToken.random(new SecureRandom()))).isEmpty();
        }
    }

    @Nested
    class Finding {

        @Test
        void anUnknownTokenFindsNothing() {
            links.keep(QUERY, REVISION, ENGINE, LANGUAGE, ADVICE);

            assertThat(links.find(LinkToken.random(new SecureRandom()))).isEmpty();
        }

        @Test
        void aTokenInOtherLettersFindsNothing() {
            insert("AbCdEfGhIjKlMnOpQrStUv", "f");

            assertThat(links.find(new LinkToken("AbCdEfGhIjKlMnOpQrStUv"))).isPresent();
            assertThat(links.find(new LinkToken("aBcDeFgHiJkLmNoPqRsTuV"))).isEmpty();
            assertThat(links.find(new LinkToken("abcdefghijklmnopqrstuv"))).isEmpty();
        }

        @Test
        void findingChangesNothing() {
            LinkToken token =
                    links.keep(QUERY, REVISION, ENGINE, LANGUAGE, ADVICE).token();
            clock.turn(365);

            assertThat(links.find(token)).isEqualTo(links.find(token)).isPresent();
            assertThat(rows("share_link")).isOne();
        }
    }

    @Nested
    class Tokens {

        @Test
        void aTokenIs22CharactersOfBase64Url() {
            LinkToken token =
                    links.keep(QUERY, REVISION, ENGINE, LANGUAGE, ADVICE).token();

            assertThat(token.value()).matches("[A-Za-z0-9_-]{22}");
            assertThat(Base64.getUrlDecoder().decode(token.value())).hasSize(16);
        }

        @Test
        void tenThousandTokensAreDistinct() {
            SecureRandom random = new SecureRandom();
            Set<String> tokens = new HashSet<>();
            for (int i = 0; i < 10_000; i++) {
                tokens.add(LinkToken.random(random).value());
            }

            assertThat(tokens).hasSize(10_000).allSatisfy(it -> assertThat(it).matches("[A-Za-z0-9_-]{22}"));
        }

        @Test
        void aTokenDoesNotShowUpInText() {
            ShareLink link = links.keep(QUERY, REVISION, ENGINE, LANGUAGE, ADVICE);

            assertThat(link.token().toString()).doesNotContain(link.token().value());
            assertThat(link.toString()).doesNotContain(link.token().value());
        }
    }
}
