package io.frameworkadvisor.web.takeaway;

import io.frameworkadvisor.sharing.ShareLink;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.AdvisorProperties;
import io.frameworkadvisor.web.Advisors;
import io.frameworkadvisor.web.advice.AdviceFiles;
import io.frameworkadvisor.web.api.AdviceDocument;
import io.frameworkadvisor.web.stored.LinkDesk;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a link holds, as the same files as today's advice: they say what was stored, whatever the catalog says today. */
@Controller
class StoredFileController {

    private final LinkDesk links;
    private final AdviceDesk desk;
    private final AdvicePdf pdf;
    private final Advisors advisors;
    private final AdvisorProperties properties;

    StoredFileController(
            LinkDesk links, AdviceDesk desk, AdvicePdf pdf, Advisors advisors, AdvisorProperties properties) {
        this.links = links;
        this.desk = desk;
        this.pdf = pdf;
        this.advisors = advisors;
        this.properties = properties;
    }

    @GetMapping("/r/{token}.md")
    ResponseEntity<String> markdown(@PathVariable String token, HttpServletResponse response) {
        ShareLink link = open(token, response);
        return AdviceFiles.markdown(links.advice(link), address(link));
    }

    @GetMapping("/r/{token}.adr.md")
    ResponseEntity<String> decisionRecord(@PathVariable String token, HttpServletResponse response) {
        ShareLink link = open(token, response);
        return AdviceFiles.decisionRecord(
                links.advice(link),
                address(link),
                link.createdAt().atZone(ZoneOffset.UTC).toLocalDate());
    }

    @GetMapping("/r/{token}.csv")
    ResponseEntity<String> csv(@PathVariable String token, HttpServletResponse response) {
        return AdviceFiles.csv(links.advice(open(token, response)));
    }

    @GetMapping("/r/{token}.json")
    ResponseEntity<AdviceDocument> json(@PathVariable String token, HttpServletResponse response) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(AdviceDocument.of(
                        links.advice(open(token, response)),
                        List.of(),
                        advisors.current().revision().questionnaire()));
    }

    @GetMapping("/r/{token}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String token, HttpServletResponse response) {
        ShareLink link = open(token, response);
        return AdvicePdfController.answer(pdf.of(desk.of(link), address(link), true));
    }

    private ShareLink open(String token, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        ShareLink link = links.open(token);
        response.setHeader(HttpHeaders.CACHE_CONTROL, LinkDesk.cacheControl(link));
        return link;
    }

    private String address(ShareLink link) {
        return properties.publicUrl() + Address.of("/r/" + link.token().value());
    }
}
