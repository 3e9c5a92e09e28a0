package io.frameworkadvisor.web.api;

import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.catalog.Catalog;
import io.frameworkadvisor.catalog.CatalogRevision;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Questionnaire and catalog as open data. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class CatalogApiController {

    private final Advisor advisor;

    CatalogApiController(Advisor advisor) {
        this.advisor = advisor;
    }

    /** All frameworks of a revision. */
    record FrameworkList(String revision, String collected, List<FrameworkDocument.Summary> frameworks) {}

    @Operation(summary = "All questions, and what each option means for importance points and requirements")
    @GetMapping("/questionnaire")
    QuestionnaireDocument questionnaire() {
        return QuestionnaireDocument.of(advisor.revision());
    }

    @Operation(summary = "All frameworks of the catalog")
    @GetMapping("/frameworks")
    FrameworkList frameworks() {
        CatalogRevision revision = advisor.revision();
        Catalog catalog = revision.catalog();
        return new FrameworkList(
                revision.id(),
                catalog.collected().iso(),
                catalog.frameworks().stream()
                        .map(it -> FrameworkDocument.summary(catalog, it))
                        .toList());
    }

    @Operation(summary = "A framework with every trait, source and date")
    @ApiResponse(responseCode = "200", description = "OK")
    @ApiResponse(responseCode = "404", description = "There is no such framework")
    @GetMapping("/frameworks/{slug}")
    FrameworkDocument framework(@PathVariable String slug) {
        CatalogRevision revision = advisor.revision();
        return revision.catalog()
                .framework(slug)
                .map(it -> FrameworkDocument.of(revision, it))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such framework"));
    }
}
