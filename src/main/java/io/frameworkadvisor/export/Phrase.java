package io.frameworkadvisor.export;

import java.util.List;

/** Turns of phrase that several documents share. */
final class Phrase {

    private Phrase() {}

    /** The words as a list in a sentence. */
    static String join(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** A rounded percentage as a count; the ends are never said to be none or all. */
    static String ofHundred(int percent) {
        return switch (percent) {
            case 0 -> "fewer than 1 of 100";
            case 100 -> "more than 99 of 100";
            default -> percent + " of 100";
        };
    }
}
