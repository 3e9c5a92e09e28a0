package io.frameworkadvisor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.util.unit.DataSize;

/**
 * Keeps some room on the disk of an embedded database. One that cannot write closes itself, and then gives nothing any more
 * that it has.
 */
final class DiskReserve {

    private static final Logger LOG = LoggerFactory.getLogger(DiskReserve.class);

    private final @Nullable Path folder;
    private final DataSize reserve;
    private final AtomicBoolean wasShort = new AtomicBoolean();

    DiskReserve(StoreAddress store, DataSize reserve) {
        Path file = store.file();
        this.folder = file == null ? null : file.getParent();
        this.reserve = reserve;
    }

    /**
     * Makes sure that a row can be written; a database elsewhere looks after its disk itself.
     *
     * @throws DataAccessResourceFailureException if less room is left than the reserve
     */
    void check() {
        boolean isShort = folder != null && room(folder) < reserve.toBytes();
        if (wasShort.getAndSet(isShort) != isShort) {
            LOG.warn(
                    "Room on the disk of the database: {} than the reserve of {} MB",
                    isShort ? "less" : "more",
                    reserve.toMegabytes());
        }
        if (isShort) {
            throw new DataAccessResourceFailureException("no room on the disk of the database");
        }
    }

    private static long room(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            // The database will find out itself.
            return Long.MAX_VALUE;
        }
    }
}
