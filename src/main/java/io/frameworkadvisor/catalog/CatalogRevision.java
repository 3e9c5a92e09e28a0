package io.frameworkadvisor.catalog;

import io.frameworkadvisor.questionnaire.Questionnaire;

/**
 * An immutable state of catalog and questionnaire.
 *
 * @param id hash of the content, 64 hexadecimal digits
 */
public record CatalogRevision(String id, Catalog catalog, Questionnaire questionnaire) {

    /** The first digits of the id, enough to tell revisions apart on a page. */
    public String shortId() {
        return id.substring(0, Math.min(10, id.length()));
    }
}
