package io.frameworkadvisor.web;

import io.frameworkadvisor.sharing.Draft;
import io.frameworkadvisor.sharing.Ending;
import io.frameworkadvisor.sharing.LinkToken;
import io.frameworkadvisor.sharing.ShareLink;
import io.frameworkadvisor.sharing.ShareLinks;
import io.frameworkadvisor.store.StoredLinks;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.DataAccessResourceFailureException;

/** The real link store, which can be taken down for the length of a test. */
@Primary
@TestConfiguration(proxyBeanMethods = false)
public class BreakableLinks implements ShareLinks {

    private final StoredLinks links;
    private final AtomicBoolean down = new AtomicBoolean();

    BreakableLinks(StoredLinks links) {
        this.links = links;
    }

    public void whileDown(Runnable test) {
        down.set(true);
        try {
            test.run();
        } finally {
            down.set(false);
        }
    }

    @Override
    public ShareLink keep(String query, String revision, String engine, String language, String advice) {
        failIfDown();
        return links.keep(query, revision, engine, language, advice);
    }

    @Override
    public Optional<ShareLink> keep(String query, String revision, String engine, String advice, Draft draft) {
        failIfDown();
        return links.keep(query, revision, engine, advice, draft);
    }

    @Override
    public Optional<ShareLink> find(LinkToken token) {
        failIfDown();
        return links.find(token);
    }

    @Override
    public Optional<Ending> ending(LinkToken token) {
        failIfDown();
        return links.ending(token);
    }

    @Override
    public void delete(LinkToken token) {
        failIfDown();
        links.delete(token);
    }

    private void failIfDown() {
        if (down.get()) {
            throw new DataAccessResourceFailureException("the database is gone; secret-host:5432");
        }
    }
}
