package io.frameworkadvisor.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.frameworkadvisor.catalog.ExampleGap;
import io.frameworkadvisor.catalog.Framework;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;

class ExampleFilesTests {

    private static final Path FOLDER = Path.of("src", "main", "resources", "catalog", "examples");

    private static ExampleFiles below(Path root) {
        return new ExampleFiles(new DefaultResourceLoader(), root.toUri().toString());
    }

    @Nested
    class ItemApi {

        @Test
        void isReadWithPlainLineEnds(@TempDir Path root) throws IOException {
            Path folder = Files.createDirectories(root.resolve("catalog").resolve("examples"));
            Files.writeString(folder.resolve("ash.py"), "a = 1\r\nb = 2\r\n");

            assertThat(below(root).itemApi("ash")).contains("a = 1\nb = 2\n");
        }

        @Test
        void isMissingWhereNobodyWroteIt(@TempDir Path root) {
            assertThat(below(root).itemApi("elm")).isEmpty();
        }

        @Test
        void leavesItsFolderForNobody(@TempDir Path root) throws IOException {
            Files.createDirectories(root.resolve("catalog").resolve("examples"));
            Files.writeString(root.resolve("secret.py"), "key = 1\n");

            assertThat(below(root).itemApi("../../secret")).isEmpty();
        }
    }

    @Nested
    class OfTheProduct {

        private static List<Path> files() throws IOException {
            try (Stream<Path> files = Files.list(FOLDER)) {
                return files.sorted().toList();
            }
        }

        @Test
        void belongToFrameworksOfTheCatalog() throws IOException {
            assertThat(files())
                    .isNotEmpty()
                    .extracting(it -> it.getFileName().toString().replaceFirst("[.]py$", ""))
                    .isSubsetOf(RealCatalog.revision().catalog().frameworks().stream()
                            .map(Framework::slug)
                            .toList());
        }

        @Test
        void areThereForEveryLivingFrameworkThatServesApis() {
            ExampleFiles examples = below(FOLDER.resolve("../..").normalize());

            assertThat(RealCatalog.revision().catalog().frameworks())
                    .filteredOn(it -> ExampleGap.ofApi(it) == ExampleGap.UNWRITTEN)
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(examples.itemApi(it.slug())).isPresent());
        }

        @Test
        void areThereForNoFrameworkThatSleeps() {
            ExampleFiles examples = below(FOLDER.resolve("../..").normalize());

            assertThat(RealCatalog.revision().catalog().frameworks())
                    .filteredOn(it -> ExampleGap.ofApi(it) == ExampleGap.ASLEEP)
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(examples.itemApi(it.slug())).isEmpty());
        }

        @Test
        void solveTheSameExercise() throws IOException {
            assertThat(files())
                    .allSatisfy(it -> assertThat(Files.readString(it))
                            .startsWith("# POST /items with {\"name\": \"\", \"price\": -1} is answered with 4")
                            .contains("/items"));
        }

        @Test
        void fitTheirColumn() throws IOException {
            assertThat(files())
                    .allSatisfy(it -> assertThat(Files.readAllLines(it)).allMatch(line -> line.length() <= 90));
        }

        @Test
        void areValidPython() throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(List.of(
                    "python3", "-c", "import ast, sys\nfor it in sys.argv[1:]: ast.parse(open(it).read(), it)"));
            files().forEach(it -> command.add(it.toString()));
            Process python;
            try {
                python = new ProcessBuilder(command).redirectErrorStream(true).start();
            } catch (IOException e) {
                assumeTrue(false, "there is no Python on this machine");
                return;
            }
            assertThat(new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEmpty();
            assertThat(python.waitFor()).isZero();
        }
    }
}
