package io.frameworkadvisor.store;

class StoredMaintenanceOnPostgresTests extends StoredMaintenanceTests {

    StoredMaintenanceOnPostgresTests() {
        super(OnPostgres.class);
    }
}
