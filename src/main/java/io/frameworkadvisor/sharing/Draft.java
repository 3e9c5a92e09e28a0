package io.frameworkadvisor.sharing;

import io.frameworkadvisor.sharing.PlainText.Flaw;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody wants on a link of their own. It is more than its answers, so it is made under a key that comes with the
 * form: the same draft under the same key is the same link.
 *
 * @param title at most 120 characters on one line; may be empty
 * @param note at most 2 000 characters; may be empty
 * @param key a secret of at least 128 random bits: the delete key of the link is derived from it
 */
public record Draft(String title, String note, Expiry expiry, String key) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_NOTE = 2_000;

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{22,64}");

    /**
     * A draft that can be kept.
     *
     * @throws IllegalArgumentException if the title or the note has a flaw, or the key is none
     */
    public Draft {
        if (flawOfTitle(title).isPresent() || flawOfNote(note).isPresent() || !isKey(key)) {
            throw new IllegalArgumentException("no draft of a link");
        }
    }

    public static Optional<Flaw> flawOfTitle(String title) {
        return PlainText.ofLine(title, LONGEST_TITLE);
    }

    public static Optional<Flaw> flawOfNote(String note) {
        return PlainText.ofLines(note, LONGEST_NOTE);
    }

    /** Whether this can be a key: 22 to 64 letters, digits, hyphens and underscores. */
    public static boolean isKey(String key) {
        return KEY.matcher(key).matches();
    }

    /** A key that nobody can guess. */
    public static String newKey(SecureRandom random) {
        return LinkToken.random(random).value();
    }

    /** What this draft of a link to these answers is found by. */
    public Fingerprint fingerprint(String query) {
        return Fingerprint.ofText("own" + written(query));
    }

    /** With what the link is deleted; the same again if the same form is sent again. */
    public DeleteKey deleteKey(String query) {
        return DeleteKey.ofText("delete" + written(query));
    }

    // Lengths keep apart what would read the same when written one after the other.
    private String written(String query) {
        return Stream.of(key, query, title, note, Integer.toString(expiry.days()))
                .map(it -> "\n" + it.length() + ":" + it)
                .collect(Collectors.joining());
    }

    /** The key is a secret; it never shows up in logs by accident. */
    @Override
    public String toString() {
        return "Draft[…]";
    }
}
