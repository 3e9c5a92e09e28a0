package io.frameworkadvisor.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Where the store is, without names and passwords of accounts.
 *
 * @param description kind and place in words
 * @param file the file of an embedded database; null if it has none
 */
public record StoreAddress(
        String description, boolean isPostgres, @Nullable Path file) {

    private static final String POSTGRES = "jdbc:postgresql:";
    private static final String H2 = "jdbc:h2:";
    private static final String MEMORY = "mem:";

    /** The store that a JDBC address names. */
    public static StoreAddress of(String url) {
        if (url.startsWith(POSTGRES)) {
            return new StoreAddress("PostgreSQL " + place(url.substring(POSTGRES.length())), true, null);
        }
        if (url.startsWith(H2 + MEMORY)) {
            return new StoreAddress("H2 in memory, which ends with this process", false, null);
        }
        if (url.startsWith(H2) && !url.matches("jdbc:h2:(tcp|ssl|zip):.*")) {
            Path file = file(url.substring(H2.length()).replaceFirst("^file:", ""));
            return new StoreAddress("H2 file " + file, false, file);
        }
        return new StoreAddress(url.replaceFirst("(?s)(jdbc:\\w*).*", "$1"), false, null);
    }

    private static String place(String address) {
        return address.replaceFirst("(?s)[?;].*", "").replaceFirst("^//", "").replaceFirst("^.*@", "");
    }

    private static Path file(String name) {
        String path = name.replaceFirst("(?s);.*", "")
                .replaceFirst("^~", Matcher.quoteReplacement(System.getProperty("user.home")));
        return Path.of(path + ".mv.db").toAbsolutePath().normalize();
    }

    /** Whether another process holds the file; an embedded database belongs to one process at a time. */
    public boolean isTaken() {
        if (file == null || !Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException | IOException e) {
            // Held by this process, or not ours to write: the database will say what is wrong.
            return false;
        }
    }
}
