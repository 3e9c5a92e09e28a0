package io.frameworkadvisor.web.guard;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets a few work at a time and a few more wait, in the order of arrival; the rest is turned away at once. */
final class Lane {

    private final Semaphore places;
    private final Semaphore working;
    private final long patience;

    /**
     * A lane.
     *
     * @param atOnce how many may work at a time, at least 1
     * @param waiting how many more may wait
     * @param patience how long they wait at most
     */
    Lane(int atOnce, int waiting, Duration patience) {
        places = new Semaphore(atOnce + waiting);
        working = new Semaphore(atOnce, true);
        this.patience = patience.toNanos();
    }

    /** Whether there is room, after a wait if need be. Whoever is let in has to {@link #leave}, once. */
    boolean enter() {
        if (!places.tryAcquire()) {
            return false;
        }
        boolean entered = awaitTurn();
        if (!entered) {
            places.release();
        }
        return entered;
    }

    private boolean awaitTurn() {
        try {
            return working.tryAcquire(patience, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void leave() {
        working.release();
        places.release();
    }
}
