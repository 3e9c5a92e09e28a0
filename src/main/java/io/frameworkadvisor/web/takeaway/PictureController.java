package io.frameworkadvisor.web.takeaway;

import io.frameworkadvisor.catalog.Framework;
import io.frameworkadvisor.picture.QrPicture;
import io.frameworkadvisor.sharing.LinkToken;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.AdvisorProperties;
import io.frameworkadvisor.web.Advisors;
import io.frameworkadvisor.web.stored.LinkDesk;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Pictures that stand for results and frameworks elsewhere: previews of links, badges and QR codes. */
@Controller
class PictureController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final AdviceDesk desk;
    private final Advisors advisors;
    private final PictureWords words;
    private final AdvisorProperties properties;

    PictureController(AdviceDesk desk, Advisors advisors, PictureWords words, AdvisorProperties properties) {
        this.desk = desk;
        this.advisors = advisors;
        this.words = words;
        this.properties = properties;
    }

    @GetMapping("/pictures/site.png")
    ResponseEntity<byte[]> site() {
        return png(words.site(advisors.current().revision().catalog()).png());
    }

    @GetMapping("/pictures/frameworks/{slug}.png")
    ResponseEntity<byte[]> framework(@PathVariable String slug) {
        Framework framework = advisors.current()
                .revision()
                .catalog()
                .framework(slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return png(words.framework(framework, advisors.current().revision().catalog())
                .png());
    }

    @GetMapping("/pictures/advice.png")
    ResponseEntity<byte[]> advice(HttpServletRequest request) {
        return png(words.advice(desk.on(desk.answers(request))).png());
    }

    @GetMapping("/pictures/links/{token}.png")
    ResponseEntity<byte[]> stored(@PathVariable String token) {
        return ofLink(MediaType.IMAGE_PNG, words.advice(desk.stored(token)).png());
    }

    @GetMapping("/pictures/badge.svg")
    ResponseEntity<String> badge(HttpServletRequest request) {
        return svg(words.badge(desk.on(desk.answers(request))).svg());
    }

    @GetMapping("/pictures/qr.svg")
    ResponseEntity<String> code(HttpServletRequest request) {
        String address = properties.publicUrl() + Address.of("/advice", desk.answers(request));
        if (!QrPicture.holds(address)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return svg(QrPicture.svg(address));
    }

    @GetMapping("/pictures/links/{token}.svg")
    ResponseEntity<String> codeOfLink(@PathVariable String token) {
        LinkToken link = LinkToken.parse(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ofLink(SVG, QrPicture.svg(properties.publicUrl() + Address.of("/r/" + link.value())));
    }

    /** The store does not answer; whoever wanted the picture may ask again. */
    @ExceptionHandler(LinkDesk.Closed.class)
    ResponseEntity<Void> closed() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "10")
                .build();
    }

    @ExceptionHandler(LinkDesk.Gone.class)
    ResponseEntity<Void> gone() {
        return ResponseEntity.status(HttpStatus.GONE).build();
    }

    // What can be deleted is asked for every time.
    private static <T> ResponseEntity<T> ofLink(MediaType type, T picture) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(picture);
    }

    private static ResponseEntity<byte[]> png(byte[] bytes) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(bytes);
    }

    private static ResponseEntity<String> svg(String document) {
        return ResponseEntity.ok().contentType(SVG).body(document);
    }
}
