package io.frameworkadvisor.sharing;

import java.util.HexFormat;

/**
 * Hash of what a link is made from, so that making the same again finds the first link.
 *
 * @param hex 64 hexadecimal digits
 */
public record Fingerprint(String hex) {

    /** Of a plain link: answers, revision and engine say all that it holds. */
    public static Fingerprint of(String query, String revision, String engine) {
        return ofText(String.join("\n", query, revision, engine));
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
