package io.frameworkadvisor.store;

class StoredLinksOnPostgresTests extends StoredLinksTests {

    StoredLinksOnPostgresTests() {
        super(OnPostgres.class);
    }
}
