package io.frameworkadvisor.store;

class StoredMaintenanceOnH2Tests extends StoredMaintenanceTests {

    StoredMaintenanceOnH2Tests() {
        super(OnH2.class);
    }
}
