package io.frameworkadvisor.advice;

import io.frameworkadvisor.catalog.CatalogRevision;
import io.frameworkadvisor.catalog.CatalogSource;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that is the same for a whole revision: computed when it is first asked for, and kept until there is another
 * revision. Whoever asks meanwhile waits, so that nothing is computed twice.
 */
final class PerRevision<T> {

    private final CatalogSource source;
    private final Function<CatalogRevision, T> computation;
    private volatile @Nullable Kept<T> kept;

    PerRevision(CatalogSource source, Function<CatalogRevision, T> computation) {
        this.source = source;
        this.computation = computation;
    }

    private record Kept<T>(String revision, T value) {

        boolean isOf(CatalogRevision other) {
            return revision.equals(other.id());
        }
    }

    T get() {
        CatalogRevision now = source.current();
        Kept<T> known = kept;
        return known != null && known.isOf(now) ? known.value() : compute(now);
    }

    private synchronized T compute(CatalogRevision now) {
        Kept<T> known = kept;
        if (known == null || !known.isOf(now)) {
            known = new Kept<>(now.id(), computation.apply(now));
            kept = known;
        }
        return known.value();
    }
}
