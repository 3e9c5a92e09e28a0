package io.frameworkadvisor.store.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build makes of the shipped files is what a start would have made of them. */
class BuiltRevisionTests {

    @Nested
    class Write {

        @Test
        void whatIsReadBackIsWhatTheFilesSay(@TempDir Path classes) throws IOException {
            Path file = classes.resolve(BuiltRevision.RESOURCE);
            Files.createDirectories(file.getParent());

            BuiltRevision.main(new String[] {classes.toString()});

            try (InputStream written = Files.newInputStream(file)) {
                assertThat(BuiltRevision.read(written)).isEqualTo(RealCatalog.revision());
            }
        }
    }

    @Nested
    class Find {

        @Test
        void theProductContainsWhatItsBuildHasMadeOfItsFiles() {
            assertThat(BuiltRevision.find(RealCatalog.revision().id())).contains(RealCatalog.revision());
        }

        @Test
        void ofOtherFilesThereIsNothing() {
            assertThat(BuiltRevision.find("0".repeat(64))).isEmpty();
        }
    }
}
