package cn.tongxin.shared.web;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.tongxin.shared.problem.Problem;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.problem.Problems;

/** Each kind of refusal as the catalogue words it, once; whatever may be refused so refers to it. */
final class ProblemExamples {
    private static final String COMPONENTS = "#/components/examples/";
    private static final String TRACE = "0190f1a0-2c1e-7d3a-8b57-6f0c5a1e9d42";
    private static final ObjectMapper JSON =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private final Set<ProblemType> refusals = EnumSet.noneOf(ProblemType.class);

    private ProblemExamples() {}

    static void addTo(OpenAPI contract) {
        ProblemExamples examples = new ProblemExamples();
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(operation -> operation.getResponses().getAPIResponses().forEach(examples::addProblems));
        examples.refusals.forEach(type -> contract.getComponents()
                .addExample(
                        type.slug(),
                        OASFactory.createExample().summary(type.slug()).value(problem(type))));
    }

    /** A status is shared by several refusals. */
    private void addProblems(String status, APIResponse response) {
        if (response.getContent() == null || !response.getContent().hasMediaType(Problem.MEDIA_TYPE)) {
            return;
        }
        MediaType body = response.getContent().getMediaType(Problem.MEDIA_TYPE);
        for (ProblemType type : ProblemType.values()) {
            if (status.equals(String.valueOf(type.status()))) {
                refusals.add(type);
                body.addExample(type.slug(), OASFactory.createExample().ref(COMPONENTS + type.slug()));
            }
        }
    }

    private static Object problem(ProblemType type) {
        Problem body = Problems.body(refusal(type), "zh-CN", "/api/v1/volunteer-records", TRACE);
        return JSON.convertValue(body, Object.class);
    }

    /** As they really come: some always name a field, some always say more than their kind. */
    private static ProblemException refusal(ProblemType type) {
        return switch (type) {
            case MALFORMED_REQUEST -> ProblemException.field(type, "headcuont", "unknown-field");
            case INVALID_PARAMETER -> ProblemException.field(type, "limit", "invalid-value");
            case UNKNOWN_PARAMETER -> ProblemException.field(type, "form", "unknown-parameter");
            case INVALID_CONTENT -> ProblemException.field(type, "organizationId", "unknown-reference");
            case WRONG_STATE -> ProblemException.because(type, "detail.not-yet-held");
            case RULE_BROKEN -> ProblemException.rule("R-18", "rule.R-18-day");
            default -> ProblemException.of(type);
        };
    }
}
