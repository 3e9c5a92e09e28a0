package io.frameworkadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.store.files.RealCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The bars tell groups of criteria apart by color. */
class GroupColorTests {

    @Test
    void everyGroupOfTheCatalogHasAColor() throws IOException {
        String css = new ClassPathResource("static/assets/site.css").getContentAsString(StandardCharsets.UTF_8);

        assertThat(RealCatalog.revision().catalog().groups().keySet())
                .isNotEmpty()
                .allSatisfy(group -> assertThat(css).contains(".group-" + group + " {", "--g-" + group + ":"));
    }
}
