package cn.tongxin.shared.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

import cn.tongxin.shared.problem.ProblemType;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** What holds for the whole contract: problems, sign-in, which fields are required, and what each field means. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final ResourceBundle GLOSSARY = ResourceBundle.getBundle("glossary");
    private static final List<ProblemType> EVERYWHERE = List.of(
            ProblemType.MALFORMED_REQUEST,
            ProblemType.INVALID_TOKEN,
            ProblemType.FORBIDDEN,
            ProblemType.TOO_MANY_REQUESTS,
            ProblemType.INTERNAL_ERROR,
            ProblemType.UNAVAILABLE);

    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 100;

    private final Map<String, ClassInfo> records = new HashMap<>();

    public Contract(IndexView index) {
        index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith("cn.tongxin."))
                .forEach(type -> records.put(type.simpleName(), type));
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents()
                .addSecurityScheme(
                        "bearer",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("单位系统的访问令牌。 Access token of an agency's system."));
        contract.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("bearer"));
        contract.getComponents().getSchemas().forEach(this::describe);
        MergePatchSchemas.addTo(contract);
        BatchSchemas.addTo(contract);
        contract.getPaths().getPathItems().forEach(Contract::complete);
        Examples.addTo(contract);
        ProblemExamples.addTo(contract);
    }

    private void describe(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        ClassInfo type = records.get(name.startsWith("Page") && !records.containsKey(name) ? "Page" : name);
        schema.setRequired(type == null ? schema.getRequired() : required(type));
        schema.getProperties().forEach((field, property) -> {
            if (property.getDescription() == null) {
                property.setDescription(word(name, field));
            }
        });
    }

    /** Absent means unknown: a component that may be null is not required, every other is. */
    private static List<String> required(ClassInfo type) {
        return type.recordComponents().stream()
                .filter(component -> !isNullable(component))
                .map(RecordComponentInfo::name)
                .sorted()
                .toList();
    }

    private static boolean isNullable(RecordComponentInfo component) {
        return component.type().annotations().stream()
                .map(AnnotationInstance::name)
                .anyMatch(NULLABLE::equals);
    }

    static String word(String schema, String field) {
        String special = schema + "." + field;
        return GLOSSARY.getString(GLOSSARY.containsKey(special) ? special : field);
    }

    private static void complete(String path, PathItem item) {
        if (item.getPOST() != null) {
            takeKey(item.getPOST());
        }
        item.getOperations().values().forEach(operation -> complete(path, operation));
    }

    private static void complete(String path, Operation operation) {
        List<ProblemType> possible = new ArrayList<>(EVERYWHERE);
        if (path.contains("{id}") || path.contains("{organizationId}")) {
            possible.add(ProblemType.NOT_FOUND);
        }
        if (path.endsWith("/changes")) {
            possible.add(ProblemType.GONE);
        }
        if (operation.getRequestBody() != null) {
            operation
                    .getRequestBody()
                    .setRequired(
                            !Boolean.FALSE.equals(operation.getRequestBody().getRequired()));
            operation.getRequestBody().getContent().getMediaTypes().values().forEach(Contract::onlyNamed);
            possible.addAll(List.of(
                    ProblemType.PAYLOAD_TOO_LARGE,
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    ProblemType.INVALID_CONTENT,
                    ProblemType.CONFLICT));
        }
        if (takesVersion(operation)) {
            possible.addAll(List.of(
                    ProblemType.CONFLICT,
                    ProblemType.STALE_VERSION,
                    ProblemType.INVALID_CONTENT,
                    ProblemType.VERSION_REQUIRED));
        }
        possible.stream()
                .distinct()
                .sorted(Comparator.comparing(ProblemType::status))
                .forEach(type -> operation.getResponses().addAPIResponse(String.valueOf(type.status()), problem(type)));
        if (isSafeToRepeat(path, operation)) {
            operation
                    .getResponses()
                    .addAPIResponse("201", operation.getResponses().getAPIResponse("200"));
        }
        parameters(operation).forEach(Contract::describe);
    }

    /** Whatever is posted is safe to repeat with a key. */
    private static void takeKey(Operation operation) {
        if (parameters(operation).stream().noneMatch(parameter -> KEY.equals(parameter.getName()))) {
            operation.addParameter(OASFactory.createParameter()
                    .name(KEY)
                    .in(Parameter.In.HEADER)
                    .schema(OASFactory.createSchema()
                            .type(List.of(Schema.SchemaType.STRING))
                            .maxLength(LONGEST_KEY)));
        }
        operation.getResponses().addAPIResponse("409", problem(ProblemType.IN_PROGRESS));
        operation.getResponses().addAPIResponse("422", problem(ProblemType.KEY_REUSED));
    }

    /** Beside the schema that a form is declared with, the scanner lists the parameters that take it up. */
    private static void onlyNamed(MediaType body) {
        if (body.getSchema().getRef() != null) {
            body.setSchema(OASFactory.createSchema().ref(body.getSchema().getRef()));
        }
    }

    /** 201 the first time, 200 after. */
    private static boolean isSafeToRepeat(String path, Operation operation) {
        return path.contains("/external/")
                || path.contains("/by-number/")
                || (path.endsWith("/attachments") && operation.getRequestBody() != null);
    }

    private static boolean takesVersion(Operation operation) {
        return parameters(operation).stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static void describe(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(GLOSSARY.getString("parameter." + parameter.getName()));
        }
    }

    private static org.eclipse.microprofile.openapi.models.responses.APIResponse problem(ProblemType type) {
        return OASFactory.createAPIResponse()
                .description(type.slug())
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }
}
