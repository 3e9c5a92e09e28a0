package io.frameworkadvisor.store.files;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** Holds files against the JSON Schemas that also serve editors. */
final class SchemaCheck {

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Schema framework = schema("catalog/framework.schema.json");
    private final Schema catalog = schema("catalog/catalog.schema.json");
    private final Schema questionnaire = schema("questionnaire/questionnaire.schema.json");

    /** Whether the file follows its schema; if not, the problems are noted. */
    boolean check(String path, JsonNode content, Problems problems) {
        var errors = schemaOf(path).validate(content);
        for (Error error : errors) {
            String place = error.getInstanceLocation().toString();
            problems.add(path, place.isEmpty() ? "/" : place, error.getMessage());
        }
        return errors.isEmpty();
    }

    private Schema schemaOf(String path) {
        if (path.startsWith("catalog/frameworks/")) {
            return framework;
        }
        return path.startsWith("catalog/") ? catalog : questionnaire;
    }

    private Schema schema(String resource) {
        try (InputStream in = new ClassPathResource(resource).getInputStream()) {
            return registry.getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
