package io.frameworkadvisor.store;

class StoredCatalogOnPostgresTests extends StoredCatalogTests {

    StoredCatalogOnPostgresTests() {
        super(OnPostgres.class);
    }
}
