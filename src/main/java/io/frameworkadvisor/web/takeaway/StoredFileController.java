package io.frameworkadvisor.web.takeaway;

import io.frameworkadvisor.sharing.ShareLink;
import io.frameworkadvisor.web.api.AdviceDocument;
import io.frameworkadvisor.web.stored.LinkDesk;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files of a link under addresses of their own, the same ones that today's advice has. */
@Controller
class StoredFileController {

    private final LinkDesk links;
    private final StoredFiles files;
    private final AdviceDesk desk;
    private final AdvicePdf pdf;

    StoredFileController(LinkDesk links, StoredFiles files, AdviceDesk desk, AdvicePdf pdf) {
        this.links = links;
        this.files = files;
        this.desk = desk;
        this.pdf = pdf;
    }

    @GetMapping("/r/{token}.md")
    ResponseEntity<String> markdown(@PathVariable String token, HttpServletResponse response) {
        return files.markdown(open(token, response));
    }

    @GetMapping("/r/{token}.adr.md")
    ResponseEntity<String> decisionRecord(@PathVariable String token, HttpServletResponse response) {
        return files.decisionRecord(open(token, response));
    }

    @GetMapping("/r/{token}.csv")
    ResponseEntity<String> csv(@PathVariable String token, HttpServletResponse response) {
        return files.csv(open(token, response));
    }

    @GetMapping("/r/{token}.json")
    ResponseEntity<AdviceDocument> json(@PathVariable String token, HttpServletResponse response) {
        return files.json(open(token, response));
    }

    @GetMapping("/r/{token}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String token, HttpServletResponse response) {
        ShareLink link = open(token, response);
        return AdvicePdfController.answer(pdf.of(desk.of(link), files.address(link), true));
    }

    private ShareLink open(String token, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        ShareLink link = links.open(token);
        response.setHeader(HttpHeaders.CACHE_CONTROL, LinkDesk.cacheControl(link));
        return link;
    }
}
