package io.frameworkadvisor.web.compare;

import io.frameworkadvisor.catalog.TraitDefinition;
import java.util.Arrays;
import java.util.Optional;

/** A group of rows of a comparison that can be shown or left out; its id is part of addresses. */
public enum CompareFacet {
    GENERAL("general", ""),
    PRODUCT("product", "product"),
    CLIENTS("clients", "interface-fit"),
    PAGES("pages", "interaction"),
    FEATURES("features", "feature"),
    EXISTING("existing", "existing"),
    CODE("code", "none");

    private final String id;
    private final String family;

    CompareFacet(String id, String family) {
        this.id = id;
        this.family = family;
    }

    String id() {
        return id;
    }

    boolean holds(TraitDefinition trait) {
        return family.equals(trait.family() == null ? "" : trait.family());
    }

    static Optional<CompareFacet> of(String id) {
        return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
    }
}
