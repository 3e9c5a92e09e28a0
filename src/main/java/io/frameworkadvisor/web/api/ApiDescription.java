package io.frameworkadvisor.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says what the API is, in its own description at /v3/api-docs. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI openApi(@Value("${advisor.public-url}") String publicUrl) {
        return new OpenAPI()
                .info(new Info()
                        .title("Framework Advisor")
                        .version("1")
                        .description(
                                "Ranks Python web frameworks for a described project, with every term of every sum,"
                                        + " and serves the catalog behind it as open data."
                                        + " Errors are application/problem+json."))
                .servers(List.of(new Server().url(publicUrl)));
    }
}
