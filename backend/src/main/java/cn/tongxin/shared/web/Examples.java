package cn.tongxin.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.runtime.util.ClassPathUtils;

/**
 * Examples of the contract: the first time that the story in {@code examples/} does an operation with success, and more
 * than nothing is there. The tests tell the story to the running application, word for word.
 */
final class Examples {
    private static final String ID = "#/components/schemas/UUID";

    private static final String FOLDER = "examples";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST_REFUSAL = 400;
    private static final int MOST_ITEMS = 3;

    private final Map<String, JsonNode> steps = new HashMap<>();

    private Examples() {
        Map<String, JsonNode> chapters = new TreeMap<>();
        try {
            ClassPathUtils.consumeAsPaths(Examples.class.getClassLoader(), FOLDER, folder -> read(folder, chapters));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        chapters.values().forEach(chapter -> chapter.forEach(this::keep));
    }

    private static void read(Path folder, Map<String, JsonNode> chapters) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                chapters.put(String.valueOf(file.getFileName()), JSON.readTree(Files.readString(file)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void keep(JsonNode step) {
        if (step.path("status").asInt() < FIRST_REFUSAL) {
            steps.merge(step.path("operation").asText(), step, (first, next) -> isOfNothing(first) ? next : first);
        }
    }

    /** A list on which there is nothing yet shows little. */
    private static boolean isOfNothing(JsonNode step) {
        JsonNode items = step.path("answer").path("items");
        return items.isArray() && items.isEmpty();
    }

    static void addTo(OpenAPI contract) {
        Examples examples = new Examples();
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(examples::addTo);
    }

    private void addTo(Operation operation) {
        JsonNode step = steps.get(operation.getOperationId());
        if (step == null) {
            return;
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> addValue(parameter, step));
        }
        if (operation.getRequestBody() != null) {
            addBody(operation.getRequestBody().getContent(), step.get("body"));
        }
        APIResponse answer =
                operation.getResponses().getAPIResponse(step.path("status").asText());
        if (answer != null && answer.getContent() != null) {
            addBody(answer.getContent(), step.get("answer"));
        }
    }

    private static void addValue(Parameter parameter, JsonNode step) {
        String part = parameter.getIn() == Parameter.In.HEADER
                ? "headers"
                : parameter.getIn().name().toLowerCase(Locale.ROOT);
        JsonNode value = step.path(part).get(parameter.getName());
        if (value != null && !isForeignFilter(parameter)) {
            parameter.setExample(typed(parameter, value));
        }
    }

    /** Who tries an operation out is shown the examples to begin with: an id of the story would filter everything away. */
    private static boolean isForeignFilter(Parameter parameter) {
        return parameter.getIn() == Parameter.In.QUERY
                && !Boolean.TRUE.equals(parameter.getRequired())
                && parameter.getSchema() != null
                && ("uuid".equals(parameter.getSchema().getFormat())
                        || ID.equals(parameter.getSchema().getRef()));
    }

    /** In an address everything is text; the example of a number is a number. */
    private static Object typed(Parameter parameter, JsonNode value) {
        List<Schema.SchemaType> types =
                parameter.getSchema() == null ? null : parameter.getSchema().getType();
        String text = value.asText();
        if (types == null || types.isEmpty()) {
            return text;
        }
        return switch (types.getFirst()) {
            case INTEGER -> Long.valueOf(text);
            case BOOLEAN -> Boolean.valueOf(text);
            default -> text;
        };
    }

    private static void addBody(Content content, @Nullable JsonNode body) {
        if (body != null) {
            content.getMediaTypes()
                    .values()
                    .forEach(media -> media.setExample(JSON.convertValue(shortened(body), Object.class)));
        }
    }

    /** Of what is long the document shows the beginning; the story tells all of it. */
    private static JsonNode shortened(JsonNode tree) {
        if (tree.isArray()) {
            ArrayNode few = JSON.createArrayNode();
            for (int i = 0; i < Math.min(tree.size(), MOST_ITEMS); i++) {
                few.add(shortened(tree.get(i)));
            }
            return few;
        }
        if (tree.isObject()) {
            ObjectNode same = JSON.createObjectNode();
            tree.properties().forEach(field -> same.set(field.getKey(), shortened(field.getValue())));
            return same;
        }
        return tree;
    }
}
