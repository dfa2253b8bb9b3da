package cn.tongxin.shared.web;

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

import cn.tongxin.shared.leaving.LeavingContract;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** What holds for the whole contract: answers, sign-in, which fields are required, and what each thing means. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final ResourceBundle GLOSSARY = ResourceBundle.getBundle("glossary");
    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 100;

    private final Map<String, ClassInfo> records = new HashMap<>();
    private final IndexView index;

    public Contract(IndexView index) {
        this.index = index;
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
        ToldHeaders.addTo(contract, records);
        Descriptions.addTo(contract);
        Callers.addTo(contract, index);
        Examples.addTo(contract);
        ProblemExamples.addTo(contract);
        LeavingContract.addTo(contract, index);
        SharedAnswers.addTo(contract);
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
        item.getOperations().forEach((method, operation) -> complete(path, method, operation));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        if (operation.getRequestBody() != null) {
            operation
                    .getRequestBody()
                    .setRequired(
                            !Boolean.FALSE.equals(operation.getRequestBody().getRequired()));
            operation.getRequestBody().getContent().getMediaTypes().values().forEach(Contract::onlyNamed);
        }
        if (isSafeToRepeat(path, operation)) {
            answerAlso("201", "200", operation);
        }
        if (path.endsWith("/batch")) {
            answerAlso("200", "207", operation);
        }
        Answers.addTo(path, method, operation);
        parameters(operation).forEach(Contract::describe);
    }

    private static void answerAlso(String status, String known, Operation operation) {
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .content(operation
                                        .getResponses()
                                        .getAPIResponse(known)
                                        .getContent()));
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

    static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static void describe(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(GLOSSARY.getString("parameter." + parameter.getName()));
        }
    }
}
