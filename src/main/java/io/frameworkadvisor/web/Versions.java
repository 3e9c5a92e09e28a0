package io.frameworkadvisor.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriUtils;

/**
 * A page in every language. What cannot be asked for again, such as an error or the answer to a form, leads to the start
 * page instead, so that nobody is sent to an address that has just failed.
 *
 * @param same whether they all show the same page as this one
 */
public record Versions(boolean same, List<Version> all) {

    /**
     * A page in one language.
     *
     * @param here whether this is the language of the reader
     */
    public record Version(String code, String name, String address, boolean here) {}

    static Versions of(HttpServletRequest request) {
        boolean same = isRepeatable(request);
        String page = same ? path(request) + query(request) : "/";
        return new Versions(
                same,
                Arrays.stream(Language.values())
                        .map(it -> new Version(
                                it.locale().getLanguage(), it.ownName(), it.root() + page, it == Language.current()))
                        .toList());
    }

    private static boolean isRepeatable(HttpServletRequest request) {
        boolean read = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        return read
                && request.getDispatcherType() != DispatcherType.ERROR
                && !Language.pathOf(request).equals("/error");
    }

    // An address that began with two slashes would name another host.
    private static String path(HttpServletRequest request) {
        String path = UriUtils.decode(Language.pathOf(request), StandardCharsets.UTF_8);
        return UriUtils.encodePath(path.replaceFirst("^/*", "/"), StandardCharsets.UTF_8);
    }

    private static String query(HttpServletRequest request) {
        String query = request.getParameterMap().entrySet().stream()
                .flatMap(it -> Arrays.stream(it.getValue()).map(value -> pair(it, value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String pair(Map.Entry<String, String[]> parameter, String value) {
        return encode(parameter.getKey()) + "=" + encode(value);
    }

    private static String encode(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
