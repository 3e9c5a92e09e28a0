package io.frameworkadvisor.web.assets;

import static org.assertj.core.api.Assertions.assertThat;

import io.frameworkadvisor.web.LiveSite;
import io.frameworkadvisor.web.SiteTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Style sheet, script and icon, as pages of this release and of others ask for them. */
@SiteTest
class AssetTests {

    private static final Pattern ADDRESS = Pattern.compile("/assets/[a-z]+-[0-9a-f]{32}\\.(css|svg|js)");
    private static final String OTHER_FINGERPRINT = "-0123456789abcdef0123456789abcdef";

    @Autowired
    private LiveSite site;

    private List<String> addresses() {
        return ADDRESS.matcher(site.get("/").body())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static String cacheControl(HttpResponse<String> response) {
        return response.headers().firstValue("Cache-Control").orElse("");
    }

    @Nested
    class UnderTheirFingerprint {

        @Test
        void mayBeKeptForAYearWithoutAsking() {
            assertThat(addresses()).hasSizeBetween(2, 6).allSatisfy(address -> {
                HttpResponse<String> asset = site.get(address);

                assertThat(asset.statusCode()).isEqualTo(200);
                assertThat(cacheControl(asset)).contains("max-age=31536000", "public", "immutable");
            });
        }
    }

    @Nested
    class UnderTheFingerprintOfAnotherRelease {

        @Test
        void areThoseOfThisReleaseAndNotKept() {
            assertThat(addresses()).isNotEmpty().allSatisfy(address -> {
                HttpResponse<String> present = site.get(address);
                HttpResponse<String> asset = site.get(address.replaceFirst("-[0-9a-f]{32}", OTHER_FINGERPRINT));

                assertThat(asset.statusCode()).isEqualTo(200);
                assertThat(asset.body()).isEqualTo(present.body()).isNotEmpty();
                assertThat(asset.headers().firstValue("Content-Type"))
                        .isEqualTo(present.headers().firstValue("Content-Type"));
                assertThat(cacheControl(asset)).isEqualTo("no-store");
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"/assets/nope" + OTHER_FINGERPRINT + ".css", "/assets/site-0123.css", "/assets/-.css"})
        void areMissingIfThisReleaseHasNoneOfThatName(String address) {
            assertThat(site.get(address).statusCode()).isEqualTo(404);
        }
    }

    @Nested
    class WithoutAFingerprint {

        @Test
        void areNotKept() {
            HttpResponse<String> asset = site.get("/assets/site.css");

            assertThat(asset.statusCode()).isEqualTo(200);
            assertThat(cacheControl(asset)).isEqualTo("no-store");
        }
    }
}
