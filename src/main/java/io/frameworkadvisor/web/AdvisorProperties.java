package io.frameworkadvisor.web;

import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

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
@ConfigurationProperties("advisor")
public record AdvisorProperties(
        String catalog, String data, int keptAdvice, DataSize keptPages, String publicUrl, String contact) {

    private static final Pattern SITE = Pattern.compile("https?://[^\\s/]+(/[^\\s]*[^\\s/])?");
    private static final Pattern CONTACT = Pattern.compile("|https?://[^\\s]+|[^\\s@:/]+@[^\\s@]+");

    /**
     * Settings that fit.
     *
     * @throws IllegalArgumentException if one does not; the message names it
     */
    public AdvisorProperties {
        Assert.isTrue(keptAdvice >= 0, "advisor.kept-advice must not be negative");
        Assert.isTrue(
                SITE.matcher(publicUrl).matches(),
                "advisor.public-url must be an address such as https://advisor.example, without a slash at its end");
        Assert.isTrue(
                CONTACT.matcher(contact).matches(), "advisor.contact must be a mail address, a web page or empty");
    }
}
