package io.frameworkadvisor.web.api;

import io.frameworkadvisor.web.AdvisorProperties;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API, which the tests make from the code and hold against it; here it gets this site's address. */
@RestController
class ApiDescription {

    private static final ClassPathResource DOCUMENT = new ClassPathResource("openapi.json");

    private final String publicUrl;
    private final JsonMapper json;

    ApiDescription(AdvisorProperties properties, JsonMapper json) {
        publicUrl = properties.publicUrl();
        this.json = json;
    }

    @GetMapping(path = "/v3/api-docs", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode document() {
        try (InputStream in = DOCUMENT.getInputStream()) {
            ObjectNode document = (ObjectNode) json.readTree(in);
            document.set("servers", json.valueToTree(List.of(Map.of("url", publicUrl))));
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
