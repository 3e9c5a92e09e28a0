package io.frameworkadvisor.advice;

import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.Criterion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where criteria and their groups stand: names as numbers, so that nothing has to be looked up while points add up. */
final class Columns {

    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Integer> groups = new HashMap<>();
    private final int[] groupOf;

    Columns(Catalog catalog) {
        List<Criterion> criteria = catalog.criteria();
        catalog.groups().keySet().forEach(it -> groups.put(it, groups.size()));
        groupOf = new int[criteria.size()];
        for (int column = 0; column < groupOf.length; column++) {
            columns.put(criteria.get(column).id(), column);
            groupOf[column] = group(criteria.get(column).group());
        }
    }

    /**
     * The column of a criterion.
     *
     * @throws IllegalArgumentException if there is none; the import has checked that data names only existing criteria
     */
    int of(String criterion) {
        return number(columns, "criterion", criterion);
    }

    /**
     * The number of a group, from 0.
     *
     * @throws IllegalArgumentException if there is none, as above
     */
    int group(String id) {
        return number(groups, "group", id);
    }

    private static int number(Map<String, Integer> numbers, String kind, String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("no " + kind + " " + id);
        }
        return number;
    }

    /** The number of the group in which a column stands. */
    int groupOf(int column) {
        return groupOf[column];
    }

    int count() {
        return groupOf.length;
    }

    int groups() {
        return groups.size();
    }
}
