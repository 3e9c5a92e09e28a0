package io.frameworkadvisor.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** SMAA-2 the usual way: names, maps, boxed numbers, normalised weights, and a sort in every sample. */
final class TextbookSmaa {

    private final Map<String, Map<String, Double>> values = new LinkedHashMap<>();
    private final List<Map<String, Double>> samples = new ArrayList<>();

    TextbookSmaa(Workload work) {
        double[][] rows = work.values();
        for (int i = 0; i < rows.length; i++) {
            values.put(alternative(i), named(rows[i], ValueFunction.BEST));
        }
        for (double[] sample : work.samples()) {
            samples.add(named(sample, total(sample)));
        }
    }

    static String alternative(int index) {
        return "alternative " + index;
    }

    static String criterion(int index) {
        return "criterion " + index;
    }

    private static Map<String, Double> named(double[] numbers, double whole) {
        Map<String, Double> named = new HashMap<>();
        for (int j = 0; j < numbers.length; j++) {
            named.put(criterion(j), numbers[j] / whole);
        }
        return named;
    }

    private static double total(double[] numbers) {
        double total = 0;
        for (double number : numbers) {
            total += number;
        }
        return total;
    }

    /** Scores, sorts and counts sample by sample. */
    SmaaCounts calculate() {
        SmaaCounts counts = new SmaaCounts(values.keySet());
        for (Map<String, Double> weights : samples) {
            Map<String, Double> scores = new HashMap<>();
            values.forEach((alternative, row) -> scores.put(alternative, score(row, weights)));
            List<String> order = new ArrayList<>(scores.keySet());
            order.sort(Collections.reverseOrder(Comparator.comparing(scores::get)));
            counts.add(order, weights);
        }
        return counts;
    }

    private static double score(Map<String, Double> row, Map<String, Double> weights) {
        double score = 0;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            score += weight.getValue() * row.get(weight.getKey());
        }
        return score;
    }
}
