package io.frameworkadvisor.store.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.Criterion;
import io.frameworkadvisor.catalog.Evidence;
import io.frameworkadvisor.catalog.ExampleGap;
import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.catalog.Framework.Profile;
import io.frameworkadvisor.catalog.Framework.Statement;
import io.frameworkadvisor.catalog.PartialDate;
import io.frameworkadvisor.catalog.Trait;
import io.frameworkadvisor.catalog.TraitDefinition;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What holds for the catalog that the product ships, beyond what the import checks. */
class RealCatalogTests {

    private static final int FRAMEWORKS = 52;
    private static final String SENTENCE = "(?s).*[.!?)]";
    private static final Set<String> FITS = Set.of("product", "interface-fit", "interaction", "existing", "knows");

    private static final Catalog CATALOG = RealCatalog.revision().catalog();
    private static final Questionnaire QUESTIONNAIRE = RealCatalog.revision().questionnaire();

    static List<String> files() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:/catalog/frameworks/*"))
                .map(it -> Objects.requireNonNull(it.getFilename()))
                .sorted()
                .toList();
    }

    @Nested
    class TheWhole {

        @Test
        void everyFileIsAFramework() throws IOException {
            assertThat(files()).hasSize(FRAMEWORKS).allMatch(it -> it.endsWith(".yml"));
            assertThat(CATALOG.frameworks()).hasSize(FRAMEWORKS);
        }

        @Test
        void theIdHas64HexadecimalDigits() {
            assertThat(RealCatalog.revision().id()).matches("[0-9a-f]{64}");
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(
                strings = {
                    "Django",
                    "Flask",
                    "FastAPI",
                    "Starlette",
                    "Pyramid",
                    "Bottle",
                    "CherryPy",
                    "Tornado",
                    "Sanic",
                    "aiohttp",
                    "Twisted",
                    "Falcon",
                    "gevent",
                    "Streamlit",
                    "Dash",
                    "web2py",
                    "Japronto",
                    "API Star",
                    "Zope",
                    "webapp2",
                    "Pulsar"
                })
        void aFrameworkThatStartedTheCatalogIsThere(String name) {
            assertThat(CATALOG.frameworks()).extracting(Framework::name).contains(name);
        }

        @Test
        void aLabelThatIsMadeFromAnOptionKeepsTheCapitalsOfNames() {
            assertThat(CATALOG.definition("interface-fit.streams").label()).isEqualTo("Fit for WebSockets or streams");
        }

        @Test
        void blueBreamIsThereUnderBothOfItsNames() {
            assertThat(CATALOG.framework("bluebream").orElseThrow().name())
                    .contains("BlueBream")
                    .contains("Zope 3");
        }

        @Test
        void everyFrameworkHasItsFirstReleaseBeforeTheDayOfCollection() {
            assertThat(CATALOG.frameworks())
                    .extracting(it -> it.profile().firstRelease().date())
                    .filteredOn(Objects::nonNull)
                    .allMatch(it -> it.compareTo(CATALOG.collected()) < 0);
        }
    }

    @Nested
    class EachFramework {

        static List<String> files() throws IOException {
            return RealCatalogTests.files();
        }

        private static Framework in(String file) {
            return CATALOG.framework(file.replace(".yml", "")).orElseThrow();
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("files")
        void isReadFromAFileThatIsCalledLikeIt(String file) {
            assertThat(CATALOG.frameworks())
                    .extracting(it -> it.slug() + ".yml")
                    .containsOnlyOnce(file);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("files")
        void recordsEveryTrait(String file) {
            Framework framework = in(file);

            assertThat(CATALOG.dictionary())
                    .filteredOn(it -> it.absent() == null)
                    .extracting(TraitDefinition::id)
                    .allMatch(framework.traits()::containsKey);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("files")
        void hasEvidenceForWhateverItClaims(String file) {
            Framework framework = in(file);

            assertThat(framework.traits().values())
                    .filteredOn(it -> it.evidence() == null)
                    .allMatch(it ->
                            it.level() == null || isNeutralFit(it) || it.id().equals("knows." + framework.slug()));
        }

        private static boolean isNeutralFit(Trait trait) {
            Integer level = trait.level();
            String family = CATALOG.definition(trait.id()).family();
            return family != null && FITS.contains(family) && level != null && (level == 2 || level == 3);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("files")
        void hasNoEvidenceForWhatIsUnknown(String file) {
            assertThat(in(file).traits().values())
                    .filteredOn(it -> it.level() == null)
                    .allMatch(it -> it.evidence() == null);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("files")
        void staysOnTheScaleOfEachTrait(String file) {
            assertThat(in(file).traits().values())
                    .filteredOn(it -> it.level() != null)
                    .allMatch(it -> CATALOG.definition(it.id()).scale().contains(Objects.requireNonNull(it.level())));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("files")
        void endsItsSentencesAsSentences(String file) {
            assertThat(sentences(in(file)))
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it).matches(SENTENCE).isEqualTo(it.strip()));
        }

        private static List<String> sentences(Framework framework) {
            Profile profile = framework.profile();
            List<@Nullable String> sentences = new ArrayList<>();
            sentences.add(framework.summary());
            sentences.add(profile.status().note());
            sentences.add(profile.python().note());
            sentences.add(profile.failure().text());
            sentences.add(profile.failure().remedy());
            Stream.of(profile.strengths(), profile.weaknesses())
                    .flatMap(List::stream)
                    .map(Statement::text)
                    .forEach(sentences::add);
            framework.traits().values().stream()
                    .filter(RealCatalogTests::isExplainedInASentence)
                    .map(Trait::note)
                    .forEach(sentences::add);
            return sentences.stream().filter(Objects::nonNull).toList();
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("files")
        void sumsItselfUpInOneLine(String file) {
            assertThat(in(file).summary()).doesNotContain("\n").hasSizeBetween(20, 200);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("files")
        void showsAProgramUnlessItSleeps(String file) {
            boolean shown = in(file).profile().example() != null;

            assertThat(shown).isEqualTo(ExampleGap.ofProgram(in(file)) != ExampleGap.ASLEEP);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("files")
        void hasStrengthsAndWeaknesses(String file) {
            assertThat(in(file).profile().strengths()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(in(file).profile().weaknesses()).hasSizeGreaterThanOrEqualTo(2);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("files")
        void linksToAddressesThatAreWellFormed(String file) {
            Framework.Links links = in(file).profile().links();
            Stream<String> evidence = in(file).traits().values().stream()
                    .map(Trait::evidence)
                    .filter(Objects::nonNull)
                    .map(Evidence::url);

            assertThat(Stream.concat(Stream.of(links.homepage(), links.repository(), links.documentation()), evidence))
                    .filteredOn(Objects::nonNull)
                    .allSatisfy(it -> assertThat(URI.create(it).getHost()).isNotBlank());
        }
    }

    private static boolean isExplainedInASentence(Trait trait) {
        TraitDefinition definition = CATALOG.definition(trait.id());
        String scale = definition.scale().id();
        return FITS.contains(Objects.requireNonNullElse(definition.family(), ""))
                || Set.of("judgement", "fit", "status", "interface", "concurrency")
                        .contains(scale);
    }

    @Nested
    class Abandoned {

        private static final List<String> SLUGS = CATALOG.frameworks().stream()
                .filter(it -> levelOfStatus(it) <= 1)
                .map(Framework::slug)
                .toList();

        @Test
        void someFrameworksAreDormantOrArchived() {
            assertThat(SLUGS).contains("apistar", "japronto", "pulsar", "webapp2");
        }

        @ParameterizedTest(name = "{0}")
        @FieldSource("SLUGS")
        void aFrameworkIsCalledSoForAReasonWithASource(String slug) {
            Trait status =
                    Objects.requireNonNull(CATALOG.framework(slug).orElseThrow().trait("status"));

            assertThat(status.note()).isNotBlank();
            assertThat(Objects.requireNonNull(status.evidence()).source()).isNotBlank();
        }

        @ParameterizedTest(name = "{0}")
        @FieldSource("SLUGS")
        void aFrameworkWithoutMaintainersHasBeenSilentForAYear(String slug) {
            LocalDate aYearBefore = CATALOG.collected().earliest().minusYears(1);
            PartialDate lastCommit =
                    CATALOG.framework(slug).orElseThrow().profile().status().lastCommit();

            assertThat(lastCommit == null || lastCommit.latest().isBefore(aYearBefore))
                    .isTrue();
        }

        @Test
        void successorsAreAlive() {
            assertThat(CATALOG.frameworks())
                    .extracting(it -> it.profile().status().successor())
                    .filteredOn(Objects::nonNull)
                    .isNotEmpty()
                    .allMatch(it -> levelOfStatus(CATALOG.framework(it).orElseThrow()) >= 2);
        }
    }

    private static int levelOfStatus(Framework framework) {
        return Objects.requireNonNull(framework.level(CATALOG.definition("status")));
    }

    @Nested
    class TheDictionary {

        @Test
        void everyTraitIsExplainedInASentence() {
            assertThat(CATALOG.dictionary()).hasSizeGreaterThan(100).allSatisfy(it -> {
                assertThat(it.label()).isNotBlank().doesNotContain("{");
                assertThat(it.explains()).as(it.id()).matches(SENTENCE);
            });
        }

        @Test
        void everyCriterionBelongsToAGroupWithALabel() {
            assertThat(CATALOG.criteria()).extracting(Criterion::group).allMatch(CATALOG.groups()::containsKey);
            assertThat(CATALOG.groups()).hasSize(7);
        }

        @Test
        void everyGroupHasACriterion() {
            assertThat(CATALOG.criteria())
                    .extracting(Criterion::group)
                    .containsAll(CATALOG.groups().keySet());
        }
    }

    @Nested
    class TheQuestionnaire {

        @ParameterizedTest(name = "{0}")
        @ValueSource(
                strings = {
                    "product", "interface", "audience", "data", "footprint", "need", "nice", "waits", "load", "team",
                            "experience",
                    "knows", "existing", "style", "typing", "lifetime", "deadline", "hosting", "python", "licence",
                            "upkeep", "matters"
                })
        void aQuestionThatAddressesRelyOnIsAsked(String id) {
            assertThat(QUESTIONNAIRE.question(id)).isPresent();
        }

        @Test
        void everyQuestionSaysWhyItIsAsked() {
            assertThat(QUESTIONNAIRE.questions()).allSatisfy(it -> {
                assertThat(it.ask()).as(it.id()).endsWith("?");
                assertThat(it.why()).as(it.id()).matches(SENTENCE);
            });
        }

        @Test
        void everyQuestionLeavesAChoice() {
            assertThat(QUESTIONNAIRE.questions())
                    .allSatisfy(it -> assertThat(it.options()).as(it.id()).hasSizeGreaterThan(1));
        }

        @Test
        void everyOptionIsAShortWordInAddresses() {
            assertThat(QUESTIONNAIRE.questions())
                    .flatExtracting(Question::options)
                    .extracting(Option::id)
                    .allMatch(it -> it.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") && it.length() <= 20);
        }

        @Test
        void everyFrameworkCanBeKnown() {
            assertThat(QUESTIONNAIRE.question("knows").orElseThrow().options())
                    .extracting(Option::id)
                    .containsExactlyInAnyOrderElementsOf(
                            CATALOG.frameworks().stream().map(Framework::slug).toList());
        }

        @Test
        void everyGroupCanMatterMoreOrLess() {
            assertThat(QUESTIONNAIRE.question("matters").orElseThrow().options())
                    .extracting(Option::id)
                    .containsExactlyElementsOf(CATALOG.groups().keySet().stream()
                            .flatMap(it -> Stream.of(it + "-less", it + "-more"))
                            .toList());
        }

        @Test
        void abandonedFrameworksAreLeftOutUnlessAnAnswerLetsThemIn() {
            assertThat(QUESTIONNAIRE.always()).extracting(it -> it.id()).containsExactly("alive");
            assertThat(QUESTIONNAIRE
                            .question("upkeep")
                            .orElseThrow()
                            .option("abandoned")
                            .orElseThrow()
                            .lifts())
                    .containsExactly("alive");
        }
    }
}
