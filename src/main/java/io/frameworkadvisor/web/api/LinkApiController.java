package io.frameworkadvisor.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.sharing.Draft;
import io.frameworkadvisor.sharing.Expiry;
import io.frameworkadvisor.sharing.Inscription;
import io.frameworkadvisor.sharing.PlainText;
import io.frameworkadvisor.sharing.ShareLink;
import io.frameworkadvisor.web.guard.ClientLimits;
import io.frameworkadvisor.web.stored.LinkDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stored links as JSON. */
@RestController
@RequestMapping(path = "/api/v1/links", produces = MediaType.APPLICATION_JSON_VALUE)
class LinkApiController {

    private final Advisor advisor;
    private final LinkDesk desk;
    private final ClientLimits limits;

    LinkApiController(Advisor advisor, LinkDesk desk, ClientLimits limits) {
        this.advisor = advisor;
        this.desk = desk;
        this.limits = limits;
    }

    /** Answers to be stored, as option ids per question id, and what is to stand on the link. */
    record NewLink(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Map<String, List<String>> answers,

            @Schema(description = "At most 120 characters on one line") @Nullable
            String title,

            @Schema(description = "At most 2 000 characters of plain text") @Nullable
            String note,

            @Schema(
                    description = "After how many days the link ends; it stays if there is none",
                    allowableValues = {"7", "30", "90", "365"})
            @Nullable
            Integer expiryDays) {

        // Whatever Jackson finds wanting here is the sender's mistake, and answered as such.
        NewLink {
            Objects.requireNonNull(answers, "answers");
            answers.forEach((question, options) -> options.forEach(it -> Objects.requireNonNull(it, question)));
        }

        String tidyTitle() {
            return PlainText.tidy(Objects.requireNonNullElse(title, ""));
        }

        String tidyNote() {
            return PlainText.tidy(Objects.requireNonNullElse(note, ""));
        }

        boolean isPlain() {
            return tidyTitle().isEmpty() && tidyNote().isEmpty() && expiryDays == null;
        }

        Draft draft(String key) {
            if (Draft.flawOfTitle(tidyTitle()).isPresent()) {
                throw new Unusable("title: at most 120 characters on one line, and none that cannot be shown");
            }
            if (Draft.flawOfNote(tidyNote()).isPresent()) {
                throw new Unusable("note: at most 2 000 characters, and none that cannot be shown");
            }
            if (!Draft.isKey(key)) {
                throw new Unusable("Idempotency-Key: 22 to 64 letters, digits, hyphens and underscores");
            }
            int days = Objects.requireNonNullElse(expiryDays, Expiry.NEVER.days());
            Expiry expiry = Expiry.of(days).orElseThrow(() -> new Unusable("expiryDays: 7, 30, 90, 365 or nothing"));
            return new Draft(tidyTitle(), tidyNote(), expiry, key);
        }
    }

    /** A stored link; what only a link of somebody's own has is left out of others. */
    record Link(
            String token,
            String address,
            String createdAt,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String title,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String note,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String expiresAt,

            @Schema(description = "Page that deletes the link; told to its maker alone")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            String deleteAddress,

            AdviceDocument advice) {}

    /** A field holds what cannot be kept. */
    private static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unusable(String says) {
            super(says);
        }
    }

    @Operation(
            summary = "Store advice under a link",
            description =
                    "Answers alone give a plain link: the same for everybody as long as catalog and arithmetic are the"
                            + " same, and permanent. With a title, a note or an expiry the link is its own, and comes"
                            + " with an address that deletes it.")
    @ApiResponse(responseCode = "201", description = "The stored link")
    @ApiResponse(responseCode = "400", description = "The document cannot be read, or holds what cannot be kept")
    @ApiResponse(responseCode = "410", description = "This request made a link before, which has ended since")
    @ApiResponse(responseCode = "429", description = "Too many links were made from this address")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Link> create(
            @RequestBody NewLink body,
            @Parameter(
                            description =
                                    "Makes that the same request sent twice gives one link of its own. 22 to 64 letters,"
                                            + " digits, hyphens and underscores, such as a random UUID; whoever can"
                                            + " guess it can delete the link. Plain links need none.")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String key,
            HttpServletRequest request) {
        Answers answers =
                Answers.read(advisor.revision().questionnaire(), body.answers()).answers();
        if (body.isPlain()) {
            limits.countLink(request);
            return created(desk.keep(answers), null);
        }
        Draft draft = body.draft(key == null ? desk.newKey() : key);
        limits.countLink(request);
        LinkDesk.Made made = desk.keep(answers, draft);
        return created(made.link(), made.key().value());
    }

    private ResponseEntity<Link> created(ShareLink link, @Nullable String key) {
        return ResponseEntity.created(URI.create("/api/v1/links/" + link.token().value()))
                .body(document(link, key));
    }

    @Operation(summary = "Stored advice, exactly as it was")
    @ApiResponse(responseCode = "200", description = "The stored link")
    @ApiResponse(responseCode = "404", description = "There never was such a link")
    @ApiResponse(responseCode = "410", description = "The link has expired or was deleted")
    @ApiResponse(responseCode = "429", description = "Too many links that do not exist were tried from this address")
    @GetMapping("/{token}")
    ResponseEntity<Link> find(@PathVariable String token) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(document(desk.open(token), null));
    }

    private Link document(ShareLink link, @Nullable String key) {
        String address = "/r/" + link.token().value();
        Inscription inscription = link.inscription();
        Instant expiresAt = inscription == null ? null : inscription.expiresAt();
        return new Link(
                link.token().value(),
                address,
                link.createdAt().toString(),
                inscription == null ? null : inscription.title(),
                inscription == null ? null : inscription.note(),
                expiresAt == null ? null : expiresAt.toString(),
                key == null ? null : address + "/delete?key=" + key,
                AdviceDocument.of(
                        desk.advice(link), List.of(), advisor.revision().questionnaire()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unusable(Unusable e) {
        return problem(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> gone(LinkDesk.Gone e) {
        return problem(HttpStatus.GONE, "The link has expired or was deleted; nothing of it is kept.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> closed(LinkDesk.Closed e) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "10")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(
                        HttpStatus.SERVICE_UNAVAILABLE, "The link store does not answer; try again in a moment."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooOften(ClientLimits.TooOften e) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, e.retryAfter())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(
                        HttpStatus.TOO_MANY_REQUESTS, "Too many links from this address; nothing was stored."));
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, detail));
    }
}
