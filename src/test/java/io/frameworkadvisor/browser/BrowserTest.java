package io.frameworkadvisor.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** Tests that ask for a {@link Site}: the application, started once for all of them, seen through a real browser. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        // The stage behind the scenes sees a template only while it is rendered.
        properties = {
            "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1",
            "advisor.kept-pages=0B",
            "advisor.limits.links-per-minute=10000",
            "advisor.limits.links-per-hour=10000",
            "advisor.maintenance.password-hash=" + BrowserTest.PASSWORD_HASH
        })
@Import(Backstage.class)
@ExtendWith(RealBrowser.class)
@interface BrowserTest {

    /** The password of a maintainer. */
    String PASSWORD = "correct horse battery";

    String PASSWORD_HASH = "$2y$10$TnJv2pecx5HBi0nNSo5BZusKNTDu4HZMsUjmmKIzDUVZePS7RagRm";
}
