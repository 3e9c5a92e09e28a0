package io.frameworkadvisor.store.files;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds files against the JSON Schemas that also serve editors. */
final class SchemaCheck {

    private static final String QUESTIONNAIRE = "questionnaire/questionnaire.schema.json";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            it -> it.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build()));
    private final Schema framework = registry.getSchema(json("catalog/framework.schema.json"));
    private final Map<String, Schema> catalog = Map.of(
            "catalog/catalog.yml", catalog("catalog"),
            "catalog/traits.yml", catalog("traits"),
            "catalog/criteria.yml", catalog("criteria"));
    private final Schema questionnaire = schema(QUESTIONNAIRE, "questionnaire");
    private final Schema topic = schema(QUESTIONNAIRE, "topic");

    /** Whether the file follows its schema; if not, the problems are noted. */
    boolean check(String path, JsonNode content, Problems problems) {
        Schema schema = schemaOf(path);
        if (schema == null) {
            problems.add(path, "/", "no such file belongs to the catalog");
            return false;
        }
        var errors = schema.validate(content);
        for (Error error : errors) {
            String place = error.getInstanceLocation().toString();
            problems.add(path, place.isEmpty() ? "/" : place, error.getMessage());
        }
        return errors.isEmpty();
    }

    private @Nullable Schema schemaOf(String path) {
        if (path.startsWith("catalog/frameworks/")) {
            return framework;
        }
        if (path.startsWith("catalog/")) {
            return catalog.get(path);
        }
        return path.equals("questionnaire/questionnaire.yml") ? questionnaire : topic;
    }

    private Schema catalog(String definition) {
        return schema("catalog/catalog.schema.json", definition);
    }

    // Editors choose among the definitions by content; here the name of the file tells, and mistakes stay few and
    // clear.
    private Schema schema(String resource, String definition) {
        ObjectNode schema = json(resource);
        schema.remove("oneOf");
        schema.put("$ref", "#/$defs/" + definition);
        return registry.getSchema(schema);
    }

    private static ObjectNode json(String resource) {
        try (InputStream in = new ClassPathResource(resource).getInputStream()) {
            return (ObjectNode) JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
