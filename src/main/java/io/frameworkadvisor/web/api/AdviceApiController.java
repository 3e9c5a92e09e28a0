package io.frameworkadvisor.web.api;

import io.frameworkadvisor.advice.Advisor;
import io.frameworkadvisor.questionnaire.Answers;
import io.frameworkadvisor.questionnaire.Answers.Reading;
import io.frameworkadvisor.questionnaire.Questionnaire;
import io.frameworkadvisor.web.RecentAdvice;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterStyle;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Advice as JSON. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class AdviceApiController {

    private final Advisor advisor;
    private final RecentAdvice recent;

    AdviceApiController(Advisor advisor, RecentAdvice recent) {
        this.advisor = advisor;
        this.recent = recent;
    }

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
}
