package io.frameworkadvisor.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.util.unit.DataSize;

/** Whether there is room for another row. */
class DiskReserveTests {

    private static final DataSize MORE_THAN_ANY_DISK = DataSize.ofBytes(Long.MAX_VALUE);

    @TempDir
    private Path folder;

    private StoreAddress file() {
        return StoreAddress.of("jdbc:h2:file:" + folder.resolve("advisor"));
    }

    @Nested
    class OnTheDiskOfAnEmbeddedDatabase {

        @Test
        void thereIsRoomAboveTheReserve() {
            assertThatCode(new DiskReserve(file(), DataSize.ofBytes(1))::check).doesNotThrowAnyException();
        }

        @Test
        void thereIsNoneBelowIt() {
            assertThatThrownBy(new DiskReserve(file(), MORE_THAN_ANY_DISK)::check)
                    .isInstanceOf(DataAccessResourceFailureException.class)
                    .hasMessageContaining("no room on the disk of the database");
        }

        @Test
        void aFolderThatIsGoneIsLeftToTheDatabase() {
            StoreAddress gone = StoreAddress.of("jdbc:h2:file:" + folder.resolve("gone/advisor"));

            assertThatCode(new DiskReserve(gone, MORE_THAN_ANY_DISK)::check).doesNotThrowAnyException();
        }
    }

    @Nested
    class Elsewhere {

        @Test
        void thereIsAlwaysRoom() {
            for (String address : new String[] {"jdbc:postgresql://db.example/advisor", "jdbc:h2:mem:advisor"}) {
                assertThatCode(new DiskReserve(StoreAddress.of(address), MORE_THAN_ANY_DISK)::check)
                        .doesNotThrowAnyException();
            }
        }
    }
}
