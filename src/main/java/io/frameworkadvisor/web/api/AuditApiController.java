package io.frameworkadvisor.web.api;

import io.frameworkadvisor.advice.Audit;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the product finds when it looks at itself. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class AuditApiController {

    private final Audit audit;

    AuditApiController(Audit audit) {
        this.audit = audit;
    }

    @Operation(summary = "How often the advice agrees with independent experts, case by case")
    @GetMapping("/agreement")
    AgreementDocument agreement() {
        return AgreementDocument.of(audit.agreement());
    }

    @Operation(summary = "For whom each framework comes first, and how often among generated respondents")
    @GetMapping("/fairness")
    FairnessDocument fairness() {
        return FairnessDocument.of(audit.fairness());
    }
}
