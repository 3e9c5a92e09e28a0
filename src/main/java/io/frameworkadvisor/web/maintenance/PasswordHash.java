package io.frameworkadvisor.web.maintenance;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** A BCrypt hash of a password that cannot be guessed at once. */
final class PasswordHash {

    private static final Pattern BCRYPT = Pattern.compile("\\$2[aby]\\$(\\d\\d)\\$[./A-Za-z0-9]{53}");
    private static final int LEAST_COST = 10;
    private static final List<String> GUESSES = List.of(
            "password", "admin", "changeme", "secret", "12345678", "letmein", "advisor", "maintenance", "maintainer");

    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder();
    private final String hash;

    /**
     * Takes a hash as it was configured.
     *
     * @throws WeakPassword if it is no BCrypt hash, is too cheap to try, or belongs to a password that everybody tries first
     */
    PasswordHash(String hash) {
        Matcher matcher = BCRYPT.matcher(hash);
        if (!matcher.matches()) {
            throw new WeakPassword("must be a BCrypt hash, not a password; htpasswd -nBC 12 maintainer makes one");
        }
        if (Integer.parseInt(matcher.group(1)) < LEAST_COST) {
            throw new WeakPassword("must be a BCrypt hash with a cost of " + LEAST_COST + " or more");
        }
        this.hash = hash;
        if (GUESSES.stream().anyMatch(this::matches)) {
            throw new WeakPassword("must belong to a password that is not among the first that everybody tries");
        }
    }

    /** Whether this is the password; takes as long when it is not. */
    boolean matches(String password) {
        return encoder.matches(password, hash);
    }

    /** The door stays closed, and so does the site. */
    static final class WeakPassword extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WeakPassword(String reason) {
            super(IsMaintained.PROPERTY + " " + reason);
        }
    }
}
