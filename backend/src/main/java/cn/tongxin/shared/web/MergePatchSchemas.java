package cn.tongxin.shared.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The body of a PATCH is the shape of entering with nothing required, and null where a field can be cleared. */
final class MergePatchSchemas {
    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Schema> schemas;

    private MergePatchSchemas(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static void addTo(OpenAPI contract) {
        MergePatchSchemas patches =
                new MergePatchSchemas(contract.getComponents().getSchemas());
        for (PathItem item : List.copyOf(contract.getPaths().getPathItems().values())) {
            Operation patch = item.getPATCH();
            if (patch != null) {
                MediaType body = patch.getRequestBody().getContent().getMediaType(MergePatch.MEDIA_TYPE);
                String name = changeOf(body.getSchema().getRef().substring(REFERENCE.length()));
                contract.getComponents().addSchema(name, patches.change(body.getSchema()));
                body.setSchema(OASFactory.createSchema().ref(REFERENCE + name));
            }
        }
    }

    private static String changeOf(String enter) {
        return enter.replaceFirst("^Enter", "Change");
    }

    private Schema change(Schema reference) {
        Schema entered = Objects.requireNonNull(schemas.get(reference.getRef().substring(REFERENCE.length())));
        List<String> required = entered.getRequired() == null ? List.of() : entered.getRequired();
        Map<String, Schema> fields = new LinkedHashMap<>();
        entered.getProperties()
                .forEach((name, field) -> fields.put(name, required.contains(name) ? field : clearable(field)));
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).properties(fields);
    }

    private static Schema clearable(Schema field) {
        List<Schema> either = new ArrayList<>();
        either.add(field);
        either.add(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
        return OASFactory.createSchema().description(field.getDescription()).anyOf(either);
    }
}
