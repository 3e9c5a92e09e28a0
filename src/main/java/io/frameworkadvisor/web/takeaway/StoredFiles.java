package io.frameworkadvisor.web.takeaway;

import io.frameworkadvisor.sharing.Inscription;
import io.frameworkadvisor.sharing.ShareLink;
import io.frameworkadvisor.web.Address;
import io.frameworkadvisor.web.AdvisorProperties;
import io.frameworkadvisor.web.Advisors;
import io.frameworkadvisor.web.Representation;
import io.frameworkadvisor.web.advice.AdviceFiles;
import io.frameworkadvisor.web.api.AdviceDocument;
import io.frameworkadvisor.web.stored.LinkDesk;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with what a link holds, as a file that says what was stored, whatever the catalog says today. */
@Component
public class StoredFiles {

    private final LinkDesk links;
    private final Advisors advisors;
    private final AdvisorProperties properties;

    StoredFiles(LinkDesk links, Advisors advisors, AdvisorProperties properties) {
        this.links = links;
        this.advisors = advisors;
        this.properties = properties;
    }

    public ResponseEntity<String> markdown(ShareLink link) {
        return markdown(link, Representation.MARKDOWN_TYPE);
    }

    /** The same Markdown, for a terminal. */
    public ResponseEntity<String> text(ShareLink link) {
        return markdown(link, Representation.TEXT_TYPE);
    }

    private ResponseEntity<String> markdown(ShareLink link, MediaType type) {
        Inscription inscription = link.inscription();
        return AdviceFiles.markdown(
                links.advice(link),
                inscription == null ? "" : inscription.title(),
                inscription == null ? "" : inscription.note(),
                address(link),
                type);
    }

    public ResponseEntity<String> csv(ShareLink link) {
        return AdviceFiles.csv(links.advice(link));
    }

    public ResponseEntity<AdviceDocument> json(ShareLink link) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(AdviceDocument.of(
                        links.advice(link),
                        List.of(),
                        advisors.current().revision().questionnaire()));
    }

    ResponseEntity<String> decisionRecord(ShareLink link) {
        return AdviceFiles.decisionRecord(
                links.advice(link),
                address(link),
                link.createdAt().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** The page of the link, as seen from outside. */
    String address(ShareLink link) {
        return properties.publicUrl() + Address.of("/r/" + link.token().value());
    }
}
