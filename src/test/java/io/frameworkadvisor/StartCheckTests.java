package io.frameworkadvisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

/** What is looked at before anything is opened. */
@ExtendWith(OutputCaptureExtension.class)
class StartCheckTests {

    private static final String POSTGRES = "jdbc:postgresql://db.example/advisor?password=hush";

    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("spring.datasource.url", POSTGRES)
            .withProperty("advisor.public-url", "https://advisor.example");

    private void start() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.setEnvironment(environment);
            new StartCheck().initialize(context);
        }
    }

    private void isRefused(String reason) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(this::start)
                .withMessageContaining(reason)
                .returns(4, StartRefused::getExitCode);
    }

    @Nested
    class Anywhere {

        @Test
        void saysInOneLineWhichStoreIsUsed(CapturedOutput log) {
            start();

            assertThat(log.getAll())
                    .contains("Store: PostgreSQL db.example/advisor\n")
                    .doesNotContain("hush");
        }

        @Test
        void acceptsWhateverIsSet() {
            environment.withProperty("spring.datasource.url", "jdbc:h2:mem:x");
            environment.withProperty("advisor.public-url", "http://localhost:8080");

            start();
        }

        @Test
        void namesWhatTheProfilePostgresNeeds() {
            environment.withProperty("spring.datasource.url", "${ADVISOR_DB_URL}");

            isRefused("needs ADVISOR_DB_URL");
        }
    }

    @Nested
    class InProduction {

        InProduction() {
            environment.setActiveProfiles("production");
        }

        @Test
        void acceptsPostgresUnderAnAddressOfItsOwn(CapturedOutput log) {
            start();

            assertThat(log.getAll()).contains("Store: PostgreSQL");
        }

        @ParameterizedTest
        @ValueSource(strings = {"jdbc:h2:file:./data/advisor", "jdbc:h2:mem:x", "jdbc:mysql://db/x"})
        void refusesEveryOtherStore(String url) {
            environment.withProperty("spring.datasource.url", url);

            isRefused("advisor.allow-embedded=true");
        }

        @Test
        void acceptsTheEmbeddedOneWhereThatIsSaid() {
            environment.withProperty("spring.datasource.url", "jdbc:h2:file:./does/not/exist");
            environment.withProperty("advisor.allow-embedded", "true");

            start();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://localhost:8080",
                    "https://localhost",
                    "http://127.0.0.1:8080/advisor",
                    "http://[::1]:8080"
                })
        void refusesAnAddressThatLeadsOthersToTheirOwnMachine(String address) {
            environment.withProperty("advisor.public-url", address);

            isRefused("advisor.public-url is " + address);
        }

        @Test
        void acceptsAnAddressThatOnlyBeginsLikeThat() {
            environment.withProperty("advisor.public-url", "https://localhost.example");

            start();
        }
    }

    @Nested
    class LastWordsOfTheProcess {

        private final RuntimeException wrapped =
                new IllegalStateException("somewhere", new IllegalArgumentException(StartRefused.unfit("no store")));

        @Test
        void areTheReasonInOneLine(CapturedOutput log) {
            assertThat(new LastWords().reportException(wrapped)).isTrue();

            assertThat(log.getAll().strip())
                    .endsWith("Not started, exit code 4: no store")
                    .doesNotContain("\n");
        }

        @Test
        void areLeftToOthersWhereNobodyForesawTheReason() {
            RuntimeException unforeseen = new IllegalStateException("somewhere");

            assertThat(new LastWords().reportException(unforeseen)).isFalse();
            assertThat(LastWords.exitCode(unforeseen)).isEmpty();
        }

        @Test
        void goWithAnExitCode() {
            assertThat(LastWords.exitCode(wrapped)).hasValue(StartRefused.UNFIT);
        }
    }
}
