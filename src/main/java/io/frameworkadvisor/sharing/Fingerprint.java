package io.frameworkadvisor.sharing;

import java.util.HexFormat;

/**
 * Hash of what a link is made from, so that making the same again finds the first link.
 *
 * @param hex 64 hexadecimal digits
 */
public record Fingerprint(String hex) {

    private static final String ENGLISH = "en";

    /**
     * Of a plain link: answers, revision, engine and language say all that it holds.
     *
     * @param language code of the language of its words; English ones go without, as they did before there was another
     */
    public static Fingerprint of(String query, String revision, String engine, String language) {
        String content = String.join("\n", query, revision, engine);
        return ofText(language.equals(ENGLISH) ? content : content + "\n" + language);
    }

    static Fingerprint ofText(String text) {
        return new Fingerprint(HexFormat.of().formatHex(Sha256.of(text)));
    }

    /**
     * The token of a plain link: the first 128 bits. It is the same for everybody and on every server; whoever can compute
     * it knows the answers, and a plain link holds nothing else.
     */
    public LinkToken token() {
        return LinkToken.of(HexFormat.of().parseHex(hex));
    }
}
