package io.frameworkadvisor.export;

/** Shares of plausible readings in words. They come from samples, so "all" and "none" are never claimed. */
public final class Share {

    private static final int ALL = 100;

    private Share() {}

    /** So many of 100, such as {@code 94} or {@code more than 99}; "of 100" is left to the sentence. */
    public static String inWords(int percent, Wording words) {
        return percent >= ALL
                ? words.say("share.all")
                : percent <= 0 ? words.say("share.none") : Integer.toString(percent);
    }

    /** The same for a table cell. */
    public static String inFigures(int percent) {
        return percent >= ALL ? ">99" : percent <= 0 ? "<1" : Integer.toString(percent);
    }
}
