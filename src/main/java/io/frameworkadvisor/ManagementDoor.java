package io.frameworkadvisor;

import java.util.Map;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Opens metrics and descriptions where they have a port of their own. On the port of the site stays what Spring Boot opens by
 * default, which is health alone.
 */
final class ManagementDoor implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (ManagementPortType.get(environment) == ManagementPortType.DIFFERENT) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "management door",
                            Map.of("management.endpoints.web.exposure.include", "health,info,prometheus,sbom")));
        }
    }
}
