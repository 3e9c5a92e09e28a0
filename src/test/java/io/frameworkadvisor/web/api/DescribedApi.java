package io.frameworkadvisor.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says what the API is, in its description. */
@Configuration(proxyBeanMethods = false)
class DescribedApi {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Framework Advisor")
                        .version("1")
                        .description(
                                "Ranks Python web frameworks for a described project, with every term of every sum,"
                                        + " and serves the catalog behind it as open data."
                                        + " Errors are application/problem+json."));
    }
}
