package io.frameworkadvisor.sharing;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a stored link: 16 bytes in base64url, 22 characters. Where a link holds more than its answers, they are random, so
 * that it cannot be guessed (OWASP ASVS 5.0, 11.5.1 asks for 128 bits from a secure generator).
 */
public record LinkToken(String value) {

    private static final int BYTES = 16;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    /**
     * A token from its written form.
     *
     * @throws IllegalArgumentException if it is none
     */
    public LinkToken {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no link token");
        }
    }

    public static LinkToken random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return of(bytes);
    }

    /** The first 128 bits of a hash as a token. */
    static LinkToken of(byte[] hash) {
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES)));
    }

    /** The token, if this is the written form of one. */
    public static Optional<LinkToken> parse(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new LinkToken(written)) : Optional.empty();
    }

    /** The value is a secret; it never shows up in logs by accident. */
    @Override
    public String toString() {
        return "LinkToken[…]";
    }
}
