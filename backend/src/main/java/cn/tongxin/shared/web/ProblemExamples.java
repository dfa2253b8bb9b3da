package cn.tongxin.shared.web;

import java.util.EnumSet;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.examples.Example;

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

    private ProblemExamples() {}

    /** Of a method that is not taken there is no operation that could tell. */
    static void addTo(OpenAPI contract) {
        for (ProblemType type : EnumSet.complementOf(EnumSet.of(ProblemType.METHOD_NOT_ALLOWED))) {
            contract.getComponents()
                    .addExample(
                            type.slug(),
                            OASFactory.createExample().summary(type.slug()).value(problem(type)));
        }
    }

    /** As an answer shows it. */
    static Example of(ProblemType type) {
        return OASFactory.createExample().ref(COMPONENTS + type.slug());
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
