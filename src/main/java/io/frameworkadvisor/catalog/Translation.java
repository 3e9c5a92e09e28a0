package io.frameworkadvisor.catalog;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of catalog and questionnaire in another language. They are no part of a revision: ids, order and figures stay,
 * and so does the English of whatever has no text here, such as the facts about a single framework.
 *
 * <p>A key is made of ids, such as {@code option.product.json-api.label}. An {@code *} in the place of an id stands for all
 * that have no key of their own, and <code>{name}</code> in such a text for the name of the framework.
 */
public final class Translation {

    static final String NAME = "{name}";

    private final Map<String, String> texts;

    /**
     * Takes the words of a language.
     *
     * @param texts by key
     */
    public Translation(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** A revision in this language, with the same id. */
    public CatalogRevision of(CatalogRevision revision) {
        return new CatalogRevision(
                revision.id(),
                new TranslatedCatalog(this, revision.catalog()).get(),
                new TranslatedQuestionnaire(this, revision.questionnaire()).get());
    }

    /** The text of the first of these keys that has one, else the English one. */
    public String text(String english, String... keys) {
        for (String key : keys) {
            String text = texts.get(key);
            if (text != null) {
                return text;
            }
        }
        return english;
    }

    /** The text of this key, the English one if it has none, and nothing if there is nothing in English. */
    @Nullable
    String textOrNull(@Nullable String english, String... keys) {
        return english == null ? null : text(english, keys);
    }
}
