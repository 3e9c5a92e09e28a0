package io.frameworkadvisor.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** In which form advice is wanted. */
public enum Representation {
    PAGE,
    TEXT,
    MARKDOWN,
    CSV,
    JSON;

    public static final MediaType MARKDOWN_TYPE = MediaType.parseMediaType("text/markdown;charset=UTF-8");
    public static final MediaType CSV_TYPE = MediaType.parseMediaType("text/csv;charset=UTF-8");
    public static final MediaType TEXT_TYPE = MediaType.parseMediaType("text/plain;charset=UTF-8");

    /** The headers that {@link #wanted} looks at, as {@code Vary} names them. */
    public static final String VARIES_BY = HttpHeaders.ACCEPT + ", " + HttpHeaders.USER_AGENT;

    private static final List<String> TERMINALS = List.of("curl/", "wget/", "httpie/");

    /**
     * The form that the headers ask for. A browser says that it wants HTML; a terminal accepts anything and gets text;
     * anybody else who accepts anything, or says what cannot be read, gets the page.
     */
    public static Representation wanted(@Nullable String accept, @Nullable String userAgent) {
        if (accept != null) {
            try {
                for (MediaType type : preferredFirst(accept)) {
                    Representation found = of(type);
                    if (found != null) {
                        return found;
                    }
                }
            } catch (InvalidMediaTypeException e) {
                return PAGE;
            }
        }
        return isTerminal(userAgent) ? TEXT : PAGE;
    }

    /** Whether a client shows text, such as curl. */
    public static boolean isTerminal(@Nullable String userAgent) {
        String agent = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        return TERMINALS.stream().anyMatch(agent::startsWith);
    }

    private static List<MediaType> preferredFirst(String accept) {
        return MediaType.parseMediaTypes(accept).stream()
                .filter(it -> it.getQualityValue() > 0)
                .sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
                .toList();
    }

    private static @Nullable Representation of(MediaType type) {
        return switch (type.getType() + "/" + type.getSubtype()) {
            case "text/html", "application/xhtml+xml" -> PAGE;
            case "application/json" -> JSON;
            case "text/markdown" -> MARKDOWN;
            case "text/csv" -> CSV;
            case "text/plain" -> TEXT;
            default -> null;
        };
    }
}
