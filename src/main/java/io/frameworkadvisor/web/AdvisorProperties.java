package io.frameworkadvisor.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the site.
 *
 * @param catalog folder that holds {@code catalog} and {@code questionnaire}, as a resource location
 * @param data file of the embedded database, without its ending
 * @param keptAdvice how many finished advices are kept in memory
 * @param keptPages how many bytes of finished pages are kept in memory
 * @param publicUrl address under which the site is seen from outside, without a slash at its end
 * @param contact mail address or web page for whoever cannot use the site; none if it is empty
 */
@Validated
@ConfigurationProperties("advisor")
public record AdvisorProperties(
        String catalog,
        String data,

        @PositiveOrZero int keptAdvice,

        DataSize keptPages,

        @Pattern(regexp = "https?://[^\\s/]+(/[^\\s]*[^\\s/])?")
        String publicUrl,

        @Pattern(regexp = "|https?://[^\\s]+|[^\\s@:/]+@[^\\s@]+")
        String contact) {}
