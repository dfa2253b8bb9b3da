package cn.tongxin.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** The document that the application serves, and what it demands of requests and answers. */
public final class Contract {
    private static final String HOME = "https://contract.test/schemas.json";
    private static final String COMPONENTS = "#/components/schemas/";
    private static final String DEFINITIONS = "#/$defs/";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    /** Wrong method, and nothing that the caller accepts. */
    private static final Set<Integer> BEFORE_ANY = Set.of(405, 406);

    /** One operation: where it is, and its part of the document. */
    public record Operation(String id, String method, String path, JsonNode text) {
        public boolean takes(String parameter) {
            return StreamSupport.stream(text.path("parameters").spliterator(), false)
                    .anyMatch(taken -> taken.path("name").asText().equals(parameter));
        }

        /** What it can be asked for in the query. */
        public List<String> filters() {
            return StreamSupport.stream(text.path("parameters").spliterator(), false)
                    .filter(taken -> taken.path("in").asText().equals("query"))
                    .map(taken -> taken.path("name").asText())
                    .toList();
        }

        public boolean hasBody() {
            return text.has("requestBody");
        }

        public boolean isForm() {
            return text.at("/requestBody/content").has("multipart/form-data");
        }

        public String bodyType() {
            return text.at("/requestBody/content").fieldNames().next();
        }
    }

    private final JsonNode document;
    private final Map<String, Operation> operations = new TreeMap<>();
    private final JsonSchema schemas;

    public Contract(JsonNode document) {
        this.document = document;
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new Operation(
                                method.getValue().path("operationId").asText(),
                                method.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                method.getValue()))
                        .forEach(operation -> operations.put(operation.id(), operation)));
        String schema = schemas(document).toString().replace(COMPONENTS, DEFINITIONS);
        schemas = JsonSchemaFactory.builder(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012))
                .schemaLoaders(loaders -> loaders.schemas(Map.of(HOME, schema)))
                .build()
                .getSchema(
                        SchemaLocation.of(HOME),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
    }

    /** One schema that holds all there are, those of bodies by the name of their operation. */
    private ObjectNode schemas(JsonNode document) {
        ObjectNode all = Story.JSON.createObjectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema");
        ObjectNode definitions = all.putObject("$defs");
        document.at("/components/schemas").properties().forEach(schema -> {
            close(schema.getValue());
            definitions.set(schema.getKey(), schema.getValue());
        });
        operations.values().forEach(operation -> {
            add(definitions, operation.id(), operation.text().path("requestBody"));
            operation
                    .text()
                    .path("responses")
                    .properties()
                    .forEach(response ->
                            add(definitions, operation.id() + "-" + response.getKey(), told(response.getValue())));
        });
        return all;
    }

    /** An answer itself, where it is only referred to. */
    private JsonNode told(JsonNode answer) {
        return answer.has("$ref") ? document.at(answer.path("$ref").asText().substring(1)) : answer;
    }

    private static void add(ObjectNode definitions, String name, JsonNode documented) {
        documented.path("content").forEach(media -> definitions.set(name, media.path("schema")));
    }

    /** A field that the contract does not name must not slip in unseen. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && schema.has("properties") && !schema.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
    }

    public Map<String, Operation> operations() {
        return operations;
    }

    public Operation operation(String id) {
        Operation operation = operations.get(id);
        if (operation == null) {
            throw new AssertionError("the contract has no operation " + id);
        }
        return operation;
    }

    /** What is wrong with an answer; nothing, where all is well. */
    public List<String> objections(Operation operation, Answer answer) {
        return objections(operation, answer.status(), answer.mediaType(), answer.json());
    }

    List<String> objections(Operation operation, int status, String type, JsonNode body) {
        JsonNode documented = told(operation.text().path("responses").path(String.valueOf(status)));
        if (documented.isMissingNode()) {
            return List.of("status " + status + " is not documented");
        }
        JsonNode content = documented.path("content");
        if (type.isEmpty() != content.isEmpty()) {
            return List.of("answers " + (type.isEmpty() ? "nothing" : type) + ", documented is " + names(content));
        }
        if (type.isEmpty() || content.has("*/*")) {
            return List.of();
        }
        if (!content.has(type)) {
            return List.of("media type " + type + " is not documented, but " + names(content));
        }
        return type.endsWith("json") ? objections(operation.id() + "-" + status, body) : List.of();
    }

    /** A schema itself, where it is only referred to. */
    public JsonNode meant(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty()
                ? schema
                : meant(document.at(reference.replace(DEFINITIONS, COMPONENTS).substring(1)));
    }

    /** What is wrong with a refusal; what stops short of the operation is not told by each. */
    public List<String> problemObjections(Operation operation, Answer answer) {
        return BEFORE_ANY.contains(answer.status())
                ? objections("Problem", answer.json())
                : objections(operation, answer);
    }

    /** The methods on offer where an address leads. */
    Set<String> methodsAt(String address) {
        Set<String> methods = new TreeSet<>();
        operations.values().stream()
                .filter(operation -> address.matches(operation.path().replaceAll("\\{\\w+}", "[^/]+")))
                .forEach(operation -> methods.add(operation.method()));
        return methods;
    }

    /** What is wrong with the body of a request. */
    public List<String> objections(Operation operation, JsonNode body) {
        return objections(operation.id(), body);
    }

    private List<String> objections(String name, JsonNode value) {
        // A part of the whole: asked for by its own address it would bring a copy of the whole along.
        JsonSchema schema =
                schemas.getRefSchema(SchemaLocation.of(DEFINITIONS + name).getFragment());
        List<String> objections = new ArrayList<>();
        for (ValidationMessage message : schema.validate(value)) {
            objections.add(message.toString());
        }
        return objections;
    }

    private static String names(JsonNode content) {
        return content.properties().stream().map(Map.Entry::getKey).collect(Collectors.joining(", ", "[", "]"));
    }
}
