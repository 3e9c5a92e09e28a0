package io.frameworkadvisor;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** The rooms of the house and the direction between them; see the package sentence of {@link io.frameworkadvisor}. */
@AnalyzeClasses(packages = "io.frameworkadvisor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String BASE = "io.frameworkadvisor";
    private static final String[] PLAIN = {"java..", "org.jspecify.annotations.."};

    @ArchTest
    static void theImportFoundTheProduct(JavaClasses imported) {
        assertThat(imported).hasSizeGreaterThan(100);
        assertThat(imported.getPackage(BASE).getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .containsExactlyInAnyOrder(
                        "scoring",
                        "questionnaire",
                        "catalog",
                        "advice",
                        "sharing",
                        "export",
                        "picture",
                        "store",
                        "web");
    }

    @ArchTest
    static final ArchRule scoringKnowsNoOtherRoom = room("scoring");

    @ArchTest
    static final ArchRule questionnaireKnowsNoOtherRoom = room("questionnaire");

    @ArchTest
    static final ArchRule catalogKnowsTheQuestionnaireOnly = room("catalog", "questionnaire");

    @ArchTest
    static final ArchRule adviceKnowsWhatItCombines = room("advice", "scoring", "questionnaire", "catalog");

    @ArchTest
    static final ArchRule sharingKnowsTheQuestionnaireOnly = room("sharing", "questionnaire");

    // Commons CSV is the one library in a pure room: quoting is not what this product is about.
    @ArchTest
    static final ArchRule exportReadsAdvice = classes()
            .that()
            .resideInAPackage(BASE + ".export..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations..",
                    "org.apache.commons.csv..",
                    BASE + ".export..",
                    BASE + ".advice..",
                    BASE + ".catalog..",
                    BASE + ".questionnaire..");

    // The library for QR codes is here for the same reason: error correction is not what this product is about.
    @ArchTest
    static final ArchRule picturesKnowNoOtherRoom = classes()
            .that()
            .resideInAPackage(BASE + ".picture..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.imageio..",
                    "org.jspecify.annotations..",
                    "io.nayuki.qrcodegen..",
                    BASE + ".picture..");

    @ArchTest
    static final ArchRule nobodyKnowsTheWeb = noClasses()
            .that()
            .resideOutsideOfPackage(BASE + ".web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(BASE + ".web..");

    @ArchTest
    static final ArchRule nobodyButTheRootKnowsTheStore = noClasses()
            .that()
            .resideInAnyPackage(
                    BASE + ".scoring..",
                    BASE + ".questionnaire..",
                    BASE + ".catalog..",
                    BASE + ".advice..",
                    BASE + ".sharing..",
                    BASE + ".export..",
                    BASE + ".picture..",
                    BASE + ".web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(BASE + ".store..");

    @ArchTest
    static final ArchRule theStoreNeitherScoresNorAdvises = noClasses()
            .that()
            .resideInAPackage(BASE + ".store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BASE + ".scoring..", BASE + ".advice..", BASE + ".export..", BASE + ".web..");

    @ArchTest
    static final ArchRule theWebShowsAndNeverComputes = noClasses()
            .that()
            .resideInAPackage(BASE + ".web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BASE + ".scoring..", "jakarta.persistence..");

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching(BASE + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule partsOfTheWebHaveNoCycles =
            slices().matching(BASE + ".web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatThePartsOfTheWebShareKnowsNoneOfThem = noClasses()
            .that()
            .resideInAPackage(BASE + ".web")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(BASE + ".web.*..");

    @ArchTest
    static final ArchRule entitiesStayInTheStore = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or(are(assignableToARepository()))
            .should()
            .resideInAPackage(BASE + ".store")
            .andShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule controllersStayInTheWeb = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .resideInAPackage(BASE + ".web..")
            .andShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule noFieldInjection = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule noStandardStreams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule noGenericExceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule oneLoggingApi = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule pureRoomsAskNoClockAndRollNoDice = noClasses()
            .that()
            .resideInAnyPackage(BASE + ".scoring..", BASE + ".questionnaire..", BASE + ".catalog..", BASE + ".advice..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, java.util.Random.class)
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses imported) {
        Set<JavaPackage> packages = imported.getPackage(BASE).getSubpackagesInTree();
        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.isAnnotatedWith(NullMarked.class))
                        .as(it.getName())
                        .isTrue());
    }

    private static ArchRule room(String name, String... known) {
        String[] allowed = new String[PLAIN.length + known.length + 1];
        System.arraycopy(PLAIN, 0, allowed, 0, PLAIN.length);
        allowed[PLAIN.length] = BASE + "." + name + "..";
        for (int i = 0; i < known.length; i++) {
            allowed[PLAIN.length + 1 + i] = BASE + "." + known[i] + "..";
        }
        return classes()
                .that()
                .resideInAPackage(BASE + "." + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }

    private static DescribedPredicate<JavaClass> assignableToARepository() {
        return JavaClass.Predicates.assignableTo(Repository.class);
    }
}
