package io.frameworkadvisor.web.kept;

import io.frameworkadvisor.web.guard.RequestIds;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** A finished page: headers and bytes, packed if that is how they are sent. */
final class KeptPage {

    /** Below this, packing saves nothing. */
    private static final int WORTH_PACKING = 1_024;

    private static final List<String> PACKED_BY_NATURE = List.of("image/png", "application/pdf");

    /** Always ask whether it is still the same; the answer is short. */
    private static final String CACHE_CONTROL = "no-cache";

    private static final int BYTES_PER_HEADER = 100;

    private final Map<String, List<String>> headers;
    private final byte[] body;
    private final String tag;

    private KeptPage(Map<String, List<String>> headers, byte[] body, String tag) {
        this.headers = headers;
        this.body = body;
        this.tag = tag;
    }

    /** The page that was written to a response, packed on demand. */
    static KeptPage of(ContentCachingResponseWrapper response, boolean packed) throws IOException {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String name : response.getHeaderNames()) {
            headers.put(name, List.copyOf(response.getHeaders(name)));
        }
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        headers.remove(RequestIds.HEADER);
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(CACHE_CONTROL));
        headers.put(HttpHeaders.CONTENT_TYPE, List.of(String.valueOf(response.getContentType())));
        byte[] body = response.getContentAsByteArray();
        // Weak, because it is the same for the page in its packed form.
        String tag = "W/\"" + fingerprint(body) + "\"";
        if (packed && body.length >= WORTH_PACKING && !isPackedByNature(response.getContentType())) {
            headers.put(HttpHeaders.CONTENT_ENCODING, List.of("gzip"));
            body = pack(body);
        }
        return new KeptPage(headers, body, tag);
    }

    private static boolean isPackedByNature(@Nullable String contentType) {
        return contentType != null && PACKED_BY_NATURE.stream().anyMatch(contentType::startsWith);
    }

    // Nobody gains by two pages with one tag, so 64 bits of checksums do; a digest took a tenth of the time of a
    // document.
    private static String fingerprint(byte[] body) {
        return sum(new CRC32(), body) + sum(new CRC32C(), body);
    }

    private static String sum(Checksum checksum, byte[] body) {
        checksum.update(body);
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }

    private static byte[] pack(byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(body);
        }
        return bytes.toByteArray();
    }

    String tag() {
        return tag;
    }

    /** About how many bytes it takes. */
    int size() {
        return body.length + headers.size() * BYTES_PER_HEADER;
    }

    void headersTo(HttpServletResponse response) {
        headers.forEach((name, values) -> {
            response.setHeader(name, values.get(0));
            values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    void bodyTo(HttpServletResponse response) throws IOException {
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
