package io.frameworkadvisor.store;

class StoredLinksOnH2Tests extends StoredLinksTests {

    StoredLinksOnH2Tests() {
        super(OnH2.class);
    }
}
