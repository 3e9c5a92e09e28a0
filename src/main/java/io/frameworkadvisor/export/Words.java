package io.frameworkadvisor.export;

import java.util.List;

/** Parts of sentences. */
final class Words {

    private Words() {}

    /** A list as people write it, such as {@code a, b and c}. */
    static String join(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** Labels inside a sentence, the first few of them. */
    static String labels(List<String> labels, int most) {
        return join(labels.stream().limit(most).map(Words::lower).toList());
    }

    /** A label as it is written inside a sentence: abbreviations and names such as OpenAPI keep their capitals. */
    static String lower(String label) {
        String word = label.split(" ", 2)[0];
        boolean isName = word.chars().skip(1).anyMatch(Character::isUpperCase);
        return isName || label.isEmpty() ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    static String quoted(String text) {
        return "“" + text + "”";
    }

    /** A verb for so many: {@code is} or {@code are}, {@code speaks} or {@code speak}. */
    static String verb(int count, String one, String many) {
        return count == 1 ? one : many;
    }
}
