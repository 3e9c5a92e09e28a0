package io.frameworkadvisor.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Says in the description of the API how requests are refused: as a problem document, some of them for a while. */
@Component
class ApiRefusals implements OpenApiCustomizer {

    private static final String BUSY = "503";
    private static final Set<String> FOR_A_WHILE = Set.of("429", BUSY);

    @Override
    public void customise(OpenAPI api) {
        api.getComponents()
                .addSchemas(
                        "Problem",
                        new ObjectSchema()
                                .description("A problem as in RFC 9457")
                                .addProperty("title", new StringSchema())
                                .addProperty("status", new IntegerSchema())
                                .addProperty("detail", new StringSchema())
                                .addProperty("instance", new StringSchema()));
        api.getPaths().values().stream()
                .flatMap(it -> it.readOperations().stream())
                .forEach(ApiRefusals::describe);
    }

    private static void describe(Operation operation) {
        operation
                .getResponses()
                .addApiResponse(
                        BUSY,
                        new ApiResponse()
                                .description("More is asked at once than can be answered, or the link store is away"));
        operation.getResponses().forEach((status, response) -> {
            if (status.compareTo("400") >= 0) {
                response.setContent(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
            }
            if (FOR_A_WHILE.contains(status)) {
                response.addHeaderObject(
                        "Retry-After",
                        new Header()
                                .description("After how many seconds to ask again")
                                .schema(new IntegerSchema()));
            }
        });
    }
}
