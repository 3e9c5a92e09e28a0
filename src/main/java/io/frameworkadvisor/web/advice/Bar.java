package io.frameworkadvisor.web.advice;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Recommendation;
import io.frameworkadvisor.advice.Recommendation.Contribution;
import io.frameworkadvisor.advice.WeightedCriterion;
import io.frameworkadvisor.web.Decimals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Part of a bar that one group of criteria fills, in units of the drawing. */
public record Bar(String group, String label, int x, int width, String points, String possible) {

    private static final int WIDTH = 600;

    /** The bar of one recommendation. Its full width stands for all points that there are; the groups come in the same order in every bar. */
    static List<Bar> of(Recommendation it, Advice advice) {
        long total = Math.max(1, advice.possible());
        List<Bar> bars = new ArrayList<>();
        long before = 0;
        for (Slice slice : slices(it, advice)) {
            long after = before + slice.gained;
            if (slice.possible > 0) {
                bars.add(slice.bar((int) (before * WIDTH / total), (int) (after * WIDTH / total)));
            }
            before = after;
        }
        return bars;
    }

    private static List<Slice> slices(Recommendation it, Advice advice) {
        Map<String, String> groups = new HashMap<>();
        Map<String, Slice> slices = new LinkedHashMap<>();
        for (WeightedCriterion criterion : advice.criteria()) {
            groups.put(criterion.id(), criterion.group());
            slices.putIfAbsent(criterion.group(), new Slice(criterion.group(), criterion.groupLabel(), 0, 0));
        }
        for (Contribution part : it.contributions()) {
            String group = groups.getOrDefault(part.criterion(), "");
            slices.merge(group, new Slice(group, group, part.points(), part.possible()), Slice::plus);
        }
        return List.copyOf(slices.values());
    }

    private record Slice(String group, String label, int gained, int possible) {

        Slice plus(Slice other) {
            return new Slice(group, label, gained + other.gained, possible + other.possible);
        }

        Bar bar(int from, int to) {
            return new Bar(group, label, from, to - from, Decimals.of(gained), Decimals.of(possible));
        }
    }
}
