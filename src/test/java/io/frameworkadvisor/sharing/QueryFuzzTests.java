package io.frameworkadvisor.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Answers.Ignored;
import io.frameworkadvisor.questionnaire.Answers.Reading;
import io.frameworkadvisor.questionnaire.Option;
import io.frameworkadvisor.questionnaire.Question;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.store.files.RealCatalog;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever stands in an address: it is read, written and read again, and means the same. A failure names its seed; what
 * failed once is kept in {@code corpus/query}, a query per file, and tried in every build.
 */
class QueryFuzzTests {

    private static final Path CORPUS = Path.of("src/test/resources/corpus/query");
    private static final int TRIES = 20_000;
    private static final Questionnaire QUESTIONNAIRE = RealCatalog.revision().questionnaire();
    private static final String ODD =
            "\u0000\t\n\r \"#%&'+,./;<=>?[]^`{|}~\u007f\u0085\u00e9\u0130\u200b\u202e\ud800\udc00\ufeff\uffffA0z-_";

    static Stream<Path> corpus() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().toList().stream();
        }
    }

    private static Map<String, List<String>> parse(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            parameters.computeIfAbsent(decode(name), it -> new ArrayList<>()).add(decode(value));
        }
        return parameters;
    }

    // Broken escapes are refused before anybody reads answers.
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static void check(Map<String, List<String>> given, String name) {
        Reading reading = Answers.read(QUESTIONNAIRE, given);
        Answers answers = reading.answers();
        String query = CanonicalQuery.of(answers);

        assertThat(query).as(name).matches("[a-z0-9=&-]*").hasSizeLessThan(4_000);
        Reading again = Answers.read(QUESTIONNAIRE, query.isEmpty() ? Map.of() : parse(query));
        assertThat(again.answers()).as(name).isEqualTo(answers).hasSameHashCodeAs(answers);
        assertThat(again.ignored()).as(name).isEmpty();
        assertThat(CanonicalQuery.of(again.answers())).as(name).isEqualTo(query);
        assertThat(answers.questions())
                .as(name)
                .allSatisfy(it -> assertThat(answers.of(it)).isNotEmpty());
        assertThat(turned(given)).as(name).isEqualTo(answers);
        assertThat(reading.ignored()).as(name).allMatch(it -> isGiven(it, given));
    }

    /** The answers of the same address, read from its end to its start. */
    private static Answers turned(Map<String, List<String>> given) {
        List<String> names = new ArrayList<>(given.keySet());
        Collections.reverse(names);
        Map<String, List<String>> turned = new LinkedHashMap<>();
        names.forEach(it -> {
            List<String> values = new ArrayList<>(given.getOrDefault(it, List.of()));
            Collections.reverse(values);
            turned.put(it, values);
        });
        return Answers.read(QUESTIONNAIRE, turned).answers();
    }

    private static boolean isGiven(Ignored it, Map<String, List<String>> given) {
        List<String> values = given.get(it.question());
        return values != null && (values.contains(it.value()) || it.value().equals(String.join(", ", values)));
    }

    private static Map<String, List<String>> anything(Random random) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        int pairs = random.nextInt(40);
        for (int i = 0; i < pairs; i++) {
            Question question = one(QUESTIONNAIRE.questions(), random);
            Option option =
                    one((random.nextInt(4) == 0 ? one(QUESTIONNAIRE.questions(), random) : question).options(), random);
            given.computeIfAbsent(mangled(question.id(), random), it -> new ArrayList<>())
                    .add(mangled(option.id(), random));
        }
        return given;
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String mangled(String id, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> id.toUpperCase(Locale.ROOT);
            case 1 -> odd(random).repeat(random.nextInt(5));
            case 2 -> id.substring(0, random.nextInt(id.length() + 1)) + odd(random) + id;
            case 3 -> id + odd(random);
            case 4 -> odd(random).repeat(random.nextInt(3_000));
            default -> id;
        };
    }

    private static String odd(Random random) {
        return String.valueOf(ODD.charAt(random.nextInt(ODD.length())));
    }

    @Test
    void anyAnswersMeanTheSameWhenTheyAreReadAgain() {
        IntStream.range(0, TRIES).forEach(seed -> check(anything(new Random(seed)), "seed " + seed));
    }

    @Test
    void anyQueryIsReadWithoutAFailure() {
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            StringBuilder query = new StringBuilder(CanonicalQuery.of(
                    Answers.read(QUESTIONNAIRE, anything(random)).answers()));
            for (int i = random.nextInt(10); i > 0; i--) {
                int place = random.nextInt(query.length() + 1);
                query.replace(place, Math.min(query.length(), place + random.nextInt(4)), odd(random));
            }
            check(parse(query.toString()), "seed " + seed + ": " + query);
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void whatFailedOnceIsRead(Path file) throws IOException {
        String query = Files.readString(file).strip();
        check(parse(query), query);
    }
}
