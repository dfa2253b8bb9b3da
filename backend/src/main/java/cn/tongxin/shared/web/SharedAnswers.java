package cn.tongxin.shared.web;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

import cn.tongxin.shared.problem.Problem;

/** Most operations refuse alike: each way to refuse is written once, under the kinds of problem it may be, and referred to. */
final class SharedAnswers {
    private static final String COMPONENTS = "#/components/responses/";
    private static final String FIRST_REFUSAL = "400";

    private SharedAnswers() {}

    /** Once nothing is added to answers any more. */
    static void addTo(OpenAPI contract) {
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(operation -> share(contract.getComponents(), operation.getResponses()));
    }

    private static void share(Components components, APIResponses answers) {
        Map<String, APIResponse> all = new TreeMap<>(answers.getAPIResponses());
        all.forEach((status, answer) -> {
            if (status.compareTo(FIRST_REFUSAL) >= 0) {
                String name = name(answer);
                components.addResponse(name, answer);
                answers.addAPIResponse(status, OASFactory.createAPIResponse().ref(COMPONENTS + name));
            }
        });
    }

    private static String name(APIResponse answer) {
        return String.join(
                ".",
                answer.getContent()
                        .getMediaType(Problem.MEDIA_TYPE)
                        .getExamples()
                        .keySet());
    }
}
