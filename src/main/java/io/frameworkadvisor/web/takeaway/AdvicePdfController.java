package io.frameworkadvisor.web.takeaway;

import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.AdvisorProperties;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The ranked result on paper. */
@Controller
class AdvicePdfController {

    private final AdviceDesk desk;
    private final AdvicePdf pdf;
    private final AdvisorProperties properties;

    AdvicePdfController(AdviceDesk desk, AdvicePdf pdf, AdvisorProperties properties) {
        this.desk = desk;
        this.pdf = pdf;
        this.properties = properties;
    }

    @GetMapping("/advice.pdf")
    ResponseEntity<byte[]> advice(HttpServletRequest request) {
        Answers answers = desk.answers(request);
        String address = properties.publicUrl() + Address.of("/advice", answers);
        return answer(pdf.of(desk.on(answers), address, false));
    }

    /** A document that a browser shows, and saves under a name that says what it is. */
    static ResponseEntity<byte[]> answer(byte[] document) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"advice.pdf\"")
                .body(document);
    }
}
