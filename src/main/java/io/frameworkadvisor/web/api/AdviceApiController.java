package io.frameworkadvisor.web.api;

import io.frameworkadvisor.advice.Advice;
import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Answers.Reading;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.sharing.LinkToken;
import io.frameworkadvisor.sharing.ShareLink;
import io.frameworkadvisor.web.LinkDesk;
import io.frameworkadvisor.web.RecentAdvice;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterStyle;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Advice and stored links as JSON. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class AdviceApiController {

    private final Advisor advisor;
    private final RecentAdvice recent;
    private final LinkDesk desk;

    AdviceApiController(Advisor advisor, RecentAdvice recent, LinkDesk desk) {
        this.advisor = advisor;
        this.recent = recent;
        this.desk = desk;
    }

    /** Answers to be stored: option ids per question id. */
    record NewLink(@NotNull Map<String, @NotNull List<@NotNull String>> answers) {}

    /** A stored link. */
    record Link(String token, String address, String createdAt, AdviceDocument advice) {}

    @Operation(
            summary = "Advice on answers",
            description =
                    "Takes one parameter per question of /api/v1/questionnaire, with option ids as values; repeat it for"
                            + " several. What cannot be used is named under \"ignored\".")
    @GetMapping("/advice")
    AdviceDocument advice(
            @Parameter(
                            required = false,
                            style = ParameterStyle.FORM,
                            explode = Explode.TRUE,
                            schema = @Schema(type = "object"))
                    @RequestParam(required = false)
                    MultiValueMap<String, String> answers) {
        Questionnaire questionnaire = advisor.revision().questionnaire();
        Reading reading = Answers.read(questionnaire, answers);
        return AdviceDocument.of(recent.on(reading.answers()), reading.ignored(), questionnaire);
    }

    @Operation(
            summary = "Store advice under a link",
            description = "The same answers give the same link as long as catalog and arithmetic are the same.")
    @ApiResponse(responseCode = "201", description = "The stored link")
    @PostMapping(path = "/links", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Link> create(@Valid @RequestBody NewLink body) {
        Reading reading = Answers.read(advisor.revision().questionnaire(), body.answers());
        ShareLink link = desk.keep(reading.answers());
        return ResponseEntity.created(URI.create("/api/v1/links/" + link.token().value()))
                .body(document(link));
    }

    @Operation(summary = "Stored advice, exactly as it was")
    @GetMapping("/links/{token}")
    Link find(@PathVariable String token) {
        return LinkToken.parse(token)
                .flatMap(desk::find)
                .map(this::document)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such link"));
    }

    private Link document(ShareLink link) {
        Advice advice = desk.advice(link);
        String token = link.token().value();
        return new Link(
                token,
                "/r/" + token,
                link.createdAt().toString(),
                AdviceDocument.of(advice, List.of(), advisor.revision().questionnaire()));
    }

    @ExceptionHandler(LinkDesk.Closed.class)
    ResponseEntity<ProblemDetail> closed(LinkDesk.Closed closed) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "The link store does not answer; try again in a moment.");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "10")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
