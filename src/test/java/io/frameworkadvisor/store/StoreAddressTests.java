package io.frameworkadvisor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which store an address names, and whether somebody else is in it. */
class StoreAddressTests {

    @TempDir
    private Path folder;

    @Nested
    class Description {

        @ParameterizedTest
        @CsvSource({
            "jdbc:postgresql://db.example:5432/advisor, PostgreSQL db.example:5432/advisor",
            "jdbc:postgresql://db.example/advisor?user=me&password=hush, PostgreSQL db.example/advisor",
            "jdbc:postgresql://me:hush@db.example/advisor, PostgreSQL db.example/advisor",
            "'jdbc:postgresql://a:1,b:2/advisor?password=a@b', 'PostgreSQL a:1,b:2/advisor'",
            "jdbc:postgresql:advisor, PostgreSQL advisor",
            "jdbc:h2:file:/srv/x/../advisor;WRITE_DELAY=0;PASSWORD=hush, H2 file /srv/advisor.mv.db",
            "jdbc:h2:/srv/advisor, H2 file /srv/advisor.mv.db",
            "jdbc:h2:mem:site;PASSWORD=hush, 'H2 in memory, which ends with this process'",
            "jdbc:h2:tcp://me:hush@db.example/x, jdbc:h2",
            "jdbc:mysql://me:hush@db.example/x, jdbc:mysql",
        })
        void namesThePlaceAndNoSecret(String url, String description) {
            assertThat(StoreAddress.of(url).description()).isEqualTo(description);
        }

        @Test
        void namesAFileBelowTheWorkingDirectoryInFull() {
            assertThat(StoreAddress.of("jdbc:h2:file:./data/advisor").file())
                    .isEqualTo(Path.of("data", "advisor.mv.db").toAbsolutePath());
        }

        @ParameterizedTest
        @ValueSource(strings = {"jdbc:h2:file:./data/advisor", "jdbc:h2:mem:x", "jdbc:mysql://db/x"})
        void tellsPostgresFromAllOthers(String url) {
            assertThat(StoreAddress.of(url).isPostgres()).isFalse();
            assertThat(StoreAddress.of("jdbc:postgresql://db/x").isPostgres()).isTrue();
        }
    }

    @Nested
    class Taken {

        private StoreAddress store() {
            return StoreAddress.of("jdbc:h2:file:" + folder.resolve("advisor"));
        }

        @Test
        void isNoFileThatDoesNotExistYet() {
            assertThat(store().isTaken()).isFalse();
            assertThat(folder).isEmptyDirectory();
        }

        @Test
        void isNoFileThatNobodyHolds() throws IOException {
            Path file = Files.writeString(folder.resolve("advisor.mv.db"), "rows");

            assertThat(store().isTaken()).isFalse();
            assertThat(file).hasContent("rows");
        }
    }
}
