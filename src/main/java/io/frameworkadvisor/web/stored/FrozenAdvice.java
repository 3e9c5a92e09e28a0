package io.frameworkadvisor.web.stored;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.frameworkadvisor.advice.Advice;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Advice as a JSON document that can be read again in years. Fields may be added to {@link Advice}, never renamed; a
 * document that lacks a list reads as an empty one, what it does not say of a yes or no is no, and fields that no longer
 * exist are passed over.
 */
final class FrozenAdvice {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(List.class, it -> it.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private FrozenAdvice() {}

    static String freeze(Advice advice) {
        return JSON.writeValueAsString(advice);
    }

    static Advice thaw(String document) {
        return JSON.readValue(document, Advice.class);
    }
}
