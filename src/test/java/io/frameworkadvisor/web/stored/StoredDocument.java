package io.frameworkadvisor.web.stored;

import io.frameworkadvisor.advice.Advice;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a stored link holds, for tests that put one into the store themselves. */
public final class StoredDocument {

    private static final JsonMapper JSON = new JsonMapper();

    private StoredDocument() {}

    /** The document as it is written today. */
    public static String of(Advice advice) {
        return FrozenAdvice.freeze(advice);
    }

    /** The document as it was before anything was said about certainty. */
    public static String early(Advice advice) {
        ObjectNode document = (ObjectNode) JSON.readTree(of(advice));
        document.remove(List.of("certainty", "sensitivity"));
        for (JsonNode it : document.get("comparisons")) {
            ((ObjectNode) it).remove(List.of("share", "restsOnOld", "old"));
        }
        for (JsonNode it : document.get("recommendations")) {
            ((ObjectNode) it).remove("badge");
        }
        return document.toString();
    }
}
