package cn.tongxin.shared.web;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;

import cn.tongxin.shared.page.Row;

/** The headers that answers carry beside their content, and the question by a version that saves the content. */
final class ToldHeaders {
    private static final DotName ROW = DotName.createSimple(Row.class);
    private static final String KNOWN = "If-None-Match";

    private final Map<String, ClassInfo> records;

    private ToldHeaders(Map<String, ClassInfo> records) {
        this.records = records;
    }

    /**
     * Once the answers are complete.
     *
     * @param records by the names of their schemas
     */
    static void addTo(OpenAPI contract, Map<String, ClassInfo> records) {
        ToldHeaders headers = new ToldHeaders(records);
        contract.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().forEach(headers::tell));
    }

    private void tell(PathItem.HttpMethod method, Operation operation) {
        boolean post = method == PathItem.HttpMethod.POST;
        operation.getResponses().getAPIResponses().forEach((status, answer) -> tell(post, status, answer));
        if (method == PathItem.HttpMethod.GET && isRow(operation.getResponses().getAPIResponse("200"))) {
            operation.addParameter(OASFactory.createParameter()
                    .name(KNOWN)
                    .in(Parameter.In.HEADER)
                    .description(Contract.word("parameter", KNOWN))
                    .schema(type(Schema.SchemaType.STRING)));
            operation.getResponses().addAPIResponse("304", Answers.unchanged());
        }
    }

    private void tell(boolean post, String status, APIResponse answer) {
        addIf(isRow(answer), answer, "ETag", Schema.SchemaType.STRING);
        addIf(status.equals("200") && schema(answer).startsWith("Page"), answer, "Link", Schema.SchemaType.STRING);
        addIf(status.equals("202"), answer, "Location", Schema.SchemaType.STRING);
        addIf(post && status.startsWith("2"), answer, "Idempotency-Replayed", Schema.SchemaType.BOOLEAN);
        addIf(
                List.of("429", "503").contains(status) || (post && status.equals("409")),
                answer,
                "Retry-After",
                Schema.SchemaType.INTEGER);
    }

    private static void addIf(boolean told, APIResponse answer, String name, Schema.SchemaType type) {
        if (told) {
            answer.addHeader(
                    name,
                    OASFactory.createHeader()
                            .description(Contract.word("header", name))
                            .schema(type(type)));
        }
    }

    private static Schema type(Schema.SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }

    private boolean isRow(APIResponse answer) {
        ClassInfo type = records.get(schema(answer));
        return type != null && type.interfaceNames().contains(ROW);
    }

    /** The name of what is answered; empty where it has none. */
    private static String schema(APIResponse answer) {
        MediaType json =
                answer.getContent() == null ? null : answer.getContent().getMediaType("application/json");
        String reference = json == null || json.getSchema() == null
                ? null
                : json.getSchema().getRef();
        return reference == null ? "" : reference.substring(reference.lastIndexOf('/') + 1);
    }
}
