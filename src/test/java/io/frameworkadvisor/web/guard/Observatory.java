package io.frameworkadvisor.web.guard;

import java.net.http.HttpHeaders;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The score that the MDN HTTP Observatory gives to a response, after its published table. Redirection to HTTPS is the
 * proxy's, and counts as done.
 */
final class Observatory {

    private static final int START = 100;
    private static final int FLOOR_FOR_BONUSES = 90;
    private static final long SIX_MONTHS = 15_552_000;
    private static final Set<String> PRIVATE =
            Set.of("no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin");

    private final HttpHeaders headers;
    private final Map<String, Integer> modifiers = new TreeMap<>();

    private Observatory(HttpHeaders headers) {
        this.headers = headers;
    }

    /** What each test takes or gives; those that do neither are left out. */
    static Map<String, Integer> modifiers(HttpHeaders headers) {
        Observatory it = new Observatory(headers);
        it.policy();
        it.framing();
        it.transport();
        it.cookies();
        it.rest();
        it.modifiers.values().removeIf(modifier -> modifier == 0);
        return it.modifiers;
    }

    /** Bonuses count only where little is taken. */
    static int score(Map<String, Integer> modifiers) {
        int taken = START
                + modifiers.values().stream()
                        .filter(it -> it < 0)
                        .mapToInt(it -> it)
                        .sum();
        int given = modifiers.values().stream()
                .filter(it -> it > 0)
                .mapToInt(it -> it)
                .sum();
        return Math.max(0, taken >= FLOOR_FOR_BONUSES ? taken + given : taken);
    }

    private String header(String name) {
        return headers.firstValue(name).orElse("").strip().toLowerCase(Locale.ROOT);
    }

    private Set<String> sources(String directive) {
        for (String part : header("Content-Security-Policy").split(";", -1)) {
            List<String> words = List.of(part.strip().split("\\s+"));
            if (words.get(0).equals(directive)) {
                return new HashSet<>(words.subList(1, words.size()));
            }
        }
        return directive.equals("default-src") || directive.equals("frame-ancestors")
                ? Set.of()
                : sources("default-src");
    }

    private static boolean isBroad(Set<String> sources) {
        return sources.isEmpty() || sources.stream().anyMatch(Set.of("*", "http:", "https:", "data:")::contains);
    }

    private void policy() {
        Set<String> script = sources("script-src");
        Set<String> style = sources("style-src");
        int modifier;
        if (header("Content-Security-Policy").isEmpty()) {
            modifier = -25;
        } else if (isBroad(script) || isBroad(sources("object-src")) || script.contains("'unsafe-inline'")) {
            modifier = -20;
        } else if (script.contains("'unsafe-eval'")) {
            modifier = -10;
        } else if (isBroad(style) || style.contains("'unsafe-inline'")) {
            modifier = 0;
        } else {
            modifier = sources("default-src").equals(Set.of("'none'")) ? 10 : 5;
        }
        modifiers.put("content-security-policy", modifier);
    }

    private void framing() {
        boolean header = Set.of("deny", "sameorigin").contains(header("X-Frame-Options"));
        modifiers.put("x-frame-options", !isBroad(sources("frame-ancestors")) ? 5 : header ? 0 : -20);
    }

    private void transport() {
        String value = header("Strict-Transport-Security");
        String age = value.replaceFirst("^max-age=(\\d{1,12}).*$", "$1");
        modifiers.put(
                "strict-transport-security", age.equals(value) ? -20 : Long.parseLong(age) < SIX_MONTHS ? -10 : 0);
    }

    // Nobody gets a cookie here, so the finer points of the table are not needed.
    private void cookies() {
        modifiers.put("cookies", headers.allValues("Set-Cookie").isEmpty() ? 0 : -40);
    }

    private void rest() {
        modifiers.put("x-content-type-options", header("X-Content-Type-Options").equals("nosniff") ? 0 : -5);
        String referrer = header("Referrer-Policy");
        modifiers.put("referrer-policy", PRIVATE.contains(referrer) ? 5 : referrer.isEmpty() ? 0 : -5);
        modifiers.put(
                "cross-origin-resource-sharing",
                header("Access-Control-Allow-Origin").equals("*") ? -50 : 0);
        bonus("Cross-Origin-Resource-Policy", "same-origin");
        bonus("Cross-Origin-Opener-Policy", "same-origin");
        bonus("Cross-Origin-Embedder-Policy", "require-corp");
    }

    private void bonus(String name, String value) {
        modifiers.put(name.toLowerCase(Locale.ROOT), header(name).equals(value) ? 10 : 0);
    }
}
