package io.frameworkadvisor.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published numbers from {@code scoring-vectors.json}, and how they are read. */
final class ScoringVectors {

    private static final JsonNode VECTORS = read();

    private ScoringVectors() {}

    static JsonNode vector(String id) {
        return VECTORS.required("vectors").values().stream()
                .filter(it -> it.required("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Half a unit of the last of so many decimals in print. */
    static double half(int decimals) {
        return 0.5 / Math.pow(10, decimals);
    }

    /** A decimal fraction as whole number; throws if a digit would be lost. */
    static int whole(JsonNode number, int decimals) {
        return number.decimalValue().movePointRight(decimals).intValueExact();
    }

    static int[] wholes(JsonNode numbers, int decimals) {
        return numbers.values().stream()
                .mapToInt(number -> whole(number, decimals))
                .toArray();
    }

    static double[] decimals(JsonNode numbers) {
        return numbers.values().stream().mapToDouble(JsonNode::doubleValue).toArray();
    }

    static double[][] matrix(JsonNode rows) {
        return rows.values().stream().map(ScoringVectors::decimals).toArray(double[][]::new);
    }

    static double[] column(double[][] matrix, int criterion) {
        return Arrays.stream(matrix).mapToDouble(row -> row[criterion]).toArray();
    }

    private static JsonNode read() {
        try (InputStream file = Objects.requireNonNull(
                ScoringVectors.class.getResourceAsStream("scoring-vectors.json"), "scoring-vectors.json")) {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build()
                    .readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
