package cn.tongxin.shared.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The body of a batch is a list of what is entered one by one, each with the caller's own key. */
final class BatchSchemas {
    private static final String REFERENCE = "#/components/schemas/";
    private static final int LONGEST_KEY = 100;

    private BatchSchemas() {}

    static void addTo(OpenAPI contract) {
        Map<String, Schema> schemas = new TreeMap<>(contract.getComponents().getSchemas());
        contract.getPaths().getPathItems().forEach((path, item) -> {
            if (path.endsWith("/batch")) {
                replace(item, schemas);
            }
        });
        schemas.keySet().removeIf(name -> name.equals("BatchBody") || name.equals("JsonNode"));
        contract.getComponents().setSchemas(schemas);
    }

    private static void replace(PathItem item, Map<String, Schema> schemas) {
        MediaType body = item.getPOST().getRequestBody().getContent().getMediaType("application/json");
        String one = body.getSchema().getRef().substring(REFERENCE.length());
        schemas.put(one + "Item", item(Objects.requireNonNull(schemas.get(one), one)));
        schemas.put(one + "Batch", batch(one + "Item"));
        body.setSchema(OASFactory.createSchema().ref(REFERENCE + one + "Batch"));
    }

    private static Schema item(Schema one) {
        Schema item = OASFactory.createSchema()
                .type(one.getType())
                .description(one.getDescription())
                .required(one.getRequired());
        one.getProperties().forEach(item::addProperty);
        return item.addProperty(
                "externalId",
                OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .minLength(1)
                        .maxLength(LONGEST_KEY)
                        .description(Contract.word("", "externalId")));
    }

    private static Schema batch(String item) {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .addRequired("items")
                .addProperty(
                        "items",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .minItems(1)
                                .maxItems(BatchBody.MOST)
                                .description(Contract.word("Batch", "items"))
                                .items(OASFactory.createSchema().ref(REFERENCE + item)));
    }
}
