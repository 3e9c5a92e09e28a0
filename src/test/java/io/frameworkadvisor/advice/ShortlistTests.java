package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortlistTests {

    private static final SmallWorld WORLD = SmallWorld.usual();

    private static List<String> shortlist(int most, String... chosen) {
        return WORLD.advisor().shortlist(WORLD.answers(chosen), most);
    }

    @Test
    void namesTheFirstBestFirst() {
        // api 12, speed 4, docs 4: Birch 168, Cedar 112, Ash 68
        assertThat(shortlist(2, "product.service")).containsExactly("birch", "cedar");
        assertThat(shortlist(1, "product.service")).containsExactly("birch");
    }

    @Test
    void isAsLongAsThereAreFrameworksThatPass() {
        assertThat(shortlist(9, "product.service")).containsExactly("birch", "cedar", "ash");
        assertThat(shortlist(9, "product.service", "need.admin-site")).containsExactly("ash");
    }

    @Test
    void isEmptyIfNothingIsAnswered() {
        assertThat(shortlist(3)).isEmpty();
        assertThat(shortlist(3, "product.not-sure", "load.any")).isEmpty();
    }
}
