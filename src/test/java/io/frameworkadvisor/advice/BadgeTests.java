package io.frameworkadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.advice.Recommendation.Badge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules in order: much to read (no badge), dead, lonely (if one works alone); old facts come last. */
class BadgeTests {

    private static final SmallWorld WORLD = SmallWorld.usual();

    private static @Nullable Badge badge(SmallWorld world, String slug, String... chosen) {
        return world.advise(chosen).recommendations().stream()
                .filter(it -> it.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .badge();
    }

    @Test
    void isThatOfTheRuleThatApplies() {
        assertThat(badge(WORLD, "dogwood", "upkeep.dead")).isEqualTo(new Badge("Dead", "It is dead."));
        assertThat(badge(WORLD, "cedar", "team.alone")).isEqualTo(new Badge("Lonely", "Nobody to ask."));
    }

    @Test
    void isThatOfTheFirstRuleIfSeveralApply() {
        assertThat(badge(WORLD, "dogwood", "upkeep.dead", "team.alone")).isEqualTo(new Badge("Dead", "It is dead."));
    }

    @Test
    void isNoneIfTheAnswersDoNotCallForIt() {
        assertThat(badge(WORLD, "cedar", "team.many")).isNull();
    }

    @Test
    void isNoneIfTheOnlyRuleThatAppliesHasNone() {
        assertThat(badge(WORLD, "ash", "product.site")).isNull();
    }

    @Test
    void isOldFactsIfNoRuleHasOneAndMostOfWhatCountsIsOld() {
        SmallWorld old = WORLD.dated("ash", "admin", "2024");

        assertThat(badge(old, "ash", "product.site"))
                .isEqualTo(new Badge(
                        "Old facts",
                        "Most of what counts here rests on facts that are older than a year, or undated."));
        assertThat(badge(old, "ash", "product.service")).isNull();
    }

    @Test
    void isThatOfARuleEvenIfFactsAreOld() {
        SmallWorld old = WORLD.dated("cedar", "help", "2024");

        assertThat(badge(old, "cedar", "team.alone")).isEqualTo(new Badge("Lonely", "Nobody to ask."));
    }

    @Test
    void isGivenToEveryFrameworkNotOnlyToThoseThatAreExplained() {
        SmallWorld world = WORLD.with("dogwood", "docs", 0);

        assertThat(world.advise("upkeep.dead").recommendations().get(3).slug()).isEqualTo("dogwood");
        assertThat(badge(world, "dogwood", "upkeep.dead")).isNotNull();
    }
}
