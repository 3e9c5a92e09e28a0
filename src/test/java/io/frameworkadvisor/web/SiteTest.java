package io.frameworkadvisor.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole application. All such tests share one context: over MockMvc where the container does not matter,
 * over a real port where it does.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:site;DB_CLOSE_DELAY=-1",
            "advisor.public-url=" + SiteTest.PUBLIC_URL,
            // All of them come from one address.
            "advisor.limits.links-per-minute=10000",
            "advisor.limits.links-per-hour=10000",
            "advisor.limits.misses-per-minute=10000"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({LiveSite.class, BreakableLinks.class})
public @interface SiteTest {

    /** Where the site is said to be seen from outside; no test ever listens there. */
    String PUBLIC_URL = "https://advisor.example";
}
