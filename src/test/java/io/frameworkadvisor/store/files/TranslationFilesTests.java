package io.frameworkadvisor.store.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.Translation;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;

/** Where translations come from, and what holds for the one that the product ships. */
class TranslationFilesTests {

    private static final String PRODUCT = "classpath:/";

    private static TranslationFiles files(String root) {
        return new TranslationFiles(new DefaultResourceLoader(), root);
    }

    @Nested
    class ReadingALanguage {

        @TempDir
        private Path folder;

        @Test
        void takesTheFileBesideTheCatalogFirst() throws IOException {
            Files.createDirectories(folder.resolve("translations"));
            Files.writeString(folder.resolve("translations/de.properties"), "group.people=Menschen — für alle\n");

            assertThat(files(folder.toUri().toString()).texts(Locale.GERMAN))
                    .isEqualTo(Map.of("group.people", "Menschen — für alle"));
        }

        @Test
        void takesTheFileOfTheProductWhereThereIsNoOther() {
            assertThat(files(folder.toUri().toString()).texts(Locale.GERMAN))
                    .isEqualTo(files(PRODUCT).texts(Locale.GERMAN));
        }

        @Test
        void findsNoTextsInALanguageThatNobodyWrote() {
            assertThat(files(PRODUCT).texts(Locale.FRENCH)).isEmpty();
        }
    }

    @Nested
    class German {

        private static final String NAME = "{name}";
        private static final Map<String, String> TEXTS = files(PRODUCT).texts(Locale.GERMAN);
        private static final CatalogRevision GERMAN = RealCatalog.in(Locale.GERMAN);

        /** Components that hold no words for readers. */
        private static final Set<String> NO_WORDS = Set.of(
                "id",
                "trait",
                "group",
                "family",
                "names",
                "all",
                "any",
                "answers",
                "lifts",
                "framework",
                "frameworks",
                "collected");

        /** Every word of a revision that a reader sees, but for what stands in the files of frameworks. */
        private static List<String> words(CatalogRevision revision) {
            List<String> words = new ArrayList<>();
            collect(revision.questionnaire(), words);
            collect(revision.catalog(), words);
            Set<String> names = revision.catalog().frameworks().stream()
                    .map(Framework::name)
                    .collect(Collectors.toSet());
            words.removeIf(names::contains);
            return words;
        }

        private static void collect(@Nullable Object part, List<String> words) {
            if (part instanceof String text) {
                words.add(text);
            } else if (part instanceof Collection<?> parts) {
                parts.forEach(it -> collect(it, words));
            } else if (part instanceof Map<?, ?> map) {
                map.values().forEach(it -> collect(it, words));
            } else if (part instanceof Record) {
                for (RecordComponent component : part.getClass().getRecordComponents()) {
                    if (!NO_WORDS.contains(component.getName())) {
                        Object value = value(component, part);
                        collect(value, words);
                        if (component.getName().equals("terms")) {
                            collect(((Map<?, ?>) value).keySet(), words);
                        }
                    }
                }
            }
        }

        private static Object value(RecordComponent component, Object part) {
            try {
                return component.getAccessor().invoke(part);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }

        /** The revision with the key in the place of every text. */
        private static CatalogRevision keys() {
            Map<String, String> keys = new HashMap<>();
            TEXTS.keySet().forEach(key -> keys.put(key, "«" + key + "»"));
            return new Translation(keys).of(RealCatalog.revision());
        }

        @Test
        void hasATextForEveryWordOfQuestionnaireAndCatalog() {
            assertThat(words(keys()))
                    .hasSizeGreaterThan(700)
                    .allSatisfy(it -> assertThat(it).startsWith("«"));
        }

        @Test
        void hasNoTextThatNobodySees() {
            Set<String> seen = new TreeSet<>();
            words(keys()).forEach(it -> seen.add(it.replaceAll("[«»]", "")));

            // The one word of advice that is neither in the catalog nor in the questionnaire.
            seen.addAll(Set.of("badge.old-facts.label", "badge.old-facts.says"));
            assertThat(new TreeSet<>(TEXTS.keySet())).isEqualTo(seen);
        }

        @Test
        void hasNoKeyTwice() throws IOException {
            List<String> lines = new ClassPathResource("translations/de.properties")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .toList();

            assertThat(lines).hasSameSizeAs(TEXTS.keySet());
        }

        @Test
        void namesFrameworksWhereEnglishDoesAndNowhereElse() {
            assertThat(TEXTS.values()).noneMatch(it -> it.replace(NAME, "").contains("{"));
            assertThat(words(GERMAN)).noneMatch(it -> it.contains("{"));
            assertThat(GERMAN.catalog().definition("knows.flask").label()).contains("Flask");
            assertThat(GERMAN.catalog().definition("knows.djangorestframework").label())
                    .contains("Django REST framework");
        }

        @Test
        void endsASentenceWhereEnglishDoes() {
            List<String> english = words(new Translation(Map.of()).of(RealCatalog.revision()));
            List<String> german = words(GERMAN);

            assertThat(german).hasSameSizeAs(english);
            for (int i = 0; i < german.size(); i++) {
                assertThat(german.get(i).matches(".*[.?]"))
                        .as(english.get(i) + " = " + german.get(i))
                        .isEqualTo(english.get(i).matches(".*[.?]"));
            }
        }

        @Test
        void tellsTheOptionsOfAQuestionApart() {
            for (Question question : GERMAN.questionnaire().questions()) {
                assertThat(question.options())
                        .extracting(Option::label)
                        .as(question.id())
                        .doesNotHaveDuplicates();
            }
        }

        @Test
        void leavesIdsOrderFiguresAndFactsAlone() {
            Catalog english = RealCatalog.revision().catalog();

            assertThat(GERMAN.id()).isEqualTo(RealCatalog.revision().id());
            assertThat(GERMAN.catalog().frameworks()).isEqualTo(english.frameworks());
            assertThat(GERMAN)
                    .usingRecursiveComparison()
                    .ignoringFieldsOfTypes(String.class)
                    .ignoringFieldsMatchingRegexes(".*\\.(terms|labels|says|groups)")
                    .isEqualTo(RealCatalog.revision());
            assertThat(GERMAN.catalog().criteria())
                    .extracting(it -> it.id() + it.group() + it.trait())
                    .isEqualTo(english.criteria().stream()
                            .map(it -> it.id() + it.group() + it.trait())
                            .toList());
        }
    }
}
