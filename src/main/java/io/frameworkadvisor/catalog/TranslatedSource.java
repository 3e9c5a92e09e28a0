package io.frameworkadvisor.catalog;

import org.jspecify.annotations.Nullable;

/** What another source serves, in another language; translated when it is first asked for. */
public final class TranslatedSource implements CatalogSource {

    private final CatalogSource source;
    private final Translation translation;
    private volatile @Nullable CatalogRevision translated;

    public TranslatedSource(CatalogSource source, Translation translation) {
        this.source = source;
        this.translation = translation;
    }

    @Override
    public CatalogRevision current() {
        CatalogRevision now = source.current();
        CatalogRevision known = translated;
        return known != null && known.id().equals(now.id()) ? known : translate(now);
    }

    private synchronized CatalogRevision translate(CatalogRevision now) {
        CatalogRevision known = translated;
        if (known == null || !known.id().equals(now.id())) {
            known = translation.of(now);
            translated = known;
        }
        return known;
    }
}
