package cn.tongxin.shared.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.junit.jupiter.api.Test;

import cn.tongxin.shared.problem.ProblemType;

import io.smallrye.openapi.api.SmallRyeOpenAPI;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The contract says of everything in it, in both languages, what it means. */
class ContractTest {
    private static final ResourceBundle GLOSSARY = ResourceBundle.getBundle("glossary");
    private static final Pattern BOTH_LANGUAGES = Pattern.compile("(?s).*[\\u4e00-\\u9fff].* · .*[A-Za-z].*");
    private static final Pattern ROW = Pattern.compile("\\| (`[^|]+) \\| ([\\d, ]+) \\| .+");
    private static final OpenAPI CONTRACT = SmallRyeOpenAPI.builder()
            .withCustomStaticFile(() -> open(Path.of("..", "openapi", "openapi.yaml")))
            .enableModelReader(false)
            .enableAnnotationScan(false)
            .build()
            .model();

    @Test
    void everyOperationAndTagHasALineAndNoLineIsLeftOver() {
        Set<String> named = new TreeSet<>(Set.of(Descriptions.TAGS));
        operations().forEach(operation -> named.add(operation.getOperationId()));
        operations()
                .flatMap(operation -> roles(operation).stream())
                .filter(role -> !String.valueOf(role).contains(":"))
                .forEach(role -> named.add(Callers.ROLE + role));
        operations()
                .flatMap(operation -> operation.getTags().stream())
                .forEach(tag -> named.add(Descriptions.TAG + tag));
        assertThat(Descriptions.TEXTS.keySet()).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void anOperationWithoutALineStopsTheBuild() {
        PathItem item =
                OASFactory.createPathItem().GET(OASFactory.createOperation().operationId("getNothing"));
        assertThatThrownBy(() -> Descriptions.addTo(contract(item)))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("getNothing");
    }

    @Test
    void aLineWithoutAnOperationStopsTheBuild() {
        PathItem item = OASFactory.createPathItem()
                .GET(OASFactory.createOperation().operationId("getMe").addTag("me"));
        assertThatThrownBy(() -> Descriptions.addTo(contract(item)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("listActivities")
                .hasMessageNotContaining("getMe");
    }

    @Test
    void aTagWithoutAPlaceStopsTheBuild() {
        PathItem item = OASFactory.createPathItem()
                .GET(OASFactory.createOperation().operationId("getMe").addTag("nowhere"));
        assertThatThrownBy(() -> Descriptions.addTo(contract(item)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[nowhere]");
    }

    @Test
    void tagsStandInTheOrderOfTheStory() {
        assertThat(CONTRACT.getTags().stream().map(Tag::getName))
                .containsExactlyElementsOf(Arrays.asList(
                        Descriptions.TEXTS.getString(Descriptions.TAGS).split(",", -1)))
                .startsWith("me", "organizations")
                .endsWith("dictionaries");
    }

    @Test
    void everythingIsDescribedInBothLanguages() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("info", CONTRACT.getInfo().getDescription());
        CONTRACT.getTags().forEach(tag -> texts.put("tag " + tag.getName(), tag.getDescription()));
        operations().forEach(operation -> addTexts(operation, texts));
        CONTRACT.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                schema.getProperties()
                        .forEach((field, property) ->
                                texts.put(name + "." + field, String.valueOf(property.getDescription())));
            }
        });
        assertThat(texts.entrySet().stream()
                        .filter(text -> !BOTH_LANGUAGES.matcher(text.getValue()).matches()))
                .isEmpty();
    }

    @Test
    void theGlossaryHoldsNoWordThatNothingUses() {
        Set<String> used = new TreeSet<>();
        operations()
                .flatMap(operation -> Contract.parameters(operation).stream())
                .forEach(parameter -> used.add("parameter." + parameter.getName()));
        operations()
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(ContractTest::itself)
                .filter(answer -> answer.getHeaders() != null)
                .forEach(answer -> answer.getHeaders().keySet().forEach(name -> used.add("header." + name)));
        CONTRACT.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                schema.getProperties().keySet().forEach(field -> {
                    used.add(field);
                    used.add(name + "." + field);
                    // What a change says is written where it is entered.
                    used.add(name.replaceFirst("^Change", "Enter") + "." + field);
                });
            }
        });
        assertThat(GLOSSARY.keySet().stream().filter(Predicate.not(used::contains)))
                .isSubsetOf("Batch.items");
    }

    @Test
    void theGuideListsExactlyTheProblemsThatThereAre() throws IOException {
        Map<String, String> told = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("..", "openapi", "README.md"))) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                List<String> slugs = List.of(row.group(1).replace("`", "").split(", "));
                List<String> statuses = List.of(row.group(2).strip().split(", "));
                for (int i = 0; i < slugs.size(); i++) {
                    told.put(slugs.get(i).strip(), statuses.get(Math.min(i, statuses.size() - 1)));
                }
            }
        }
        assertThat(told)
                .isEqualTo(Arrays.stream(ProblemType.values())
                        .collect(Collectors.toMap(ProblemType::slug, type -> String.valueOf(type.status()))));
    }

    /** Refusals are referred to. */
    private static APIResponse itself(APIResponse answer) {
        String reference = answer.getRef();
        return reference == null
                ? answer
                : Objects.requireNonNull(CONTRACT.getComponents()
                        .getResponses()
                        .get(reference.substring(reference.lastIndexOf('/') + 1)));
    }

    private static void addTexts(Operation operation, Map<String, String> texts) {
        String id = operation.getOperationId();
        texts.put(id, String.valueOf(operation.getDescription()));
        texts.put(id + " summary", String.valueOf(operation.getSummary()));
        Contract.parameters(operation)
                .forEach(parameter -> texts.put(
                        id + " parameter " + parameter.getName(), String.valueOf(parameter.getDescription())));
        operation
                .getResponses()
                .getAPIResponses()
                .forEach((status, answer) -> texts.put(
                        id + " " + status, String.valueOf(itself(answer).getDescription())));
    }

    @Test
    void everyOperationSaysWhoMayCallIt() {
        assertThat(operations().filter(operation -> roles(operation).isEmpty())).isEmpty();
        assertThat(of("approveActivity").getDescription())
                .contains("可用者：工委、单位人员。")
                .endsWith("For: committee, staff.");
        assertThat(of("pushActivity").getDescription()).endsWith("For: committee, staff, records:write.");
        assertThat(of("verifyRecordList").getDescription()).endsWith("For: anybody, without signing in.");
    }

    private static Operation of(String id) {
        return operations()
                .filter(operation -> id.equals(operation.getOperationId()))
                .findFirst()
                .orElseThrow();
    }

    private static List<?> roles(Operation operation) {
        return operation.getExtensions() != null
                        && operation.getExtensions().get(Callers.ROLES) instanceof List<?> roles
                ? roles
                : List.of();
    }

    private static Stream<Operation> operations() {
        return CONTRACT.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }

    private static OpenAPI contract(PathItem item) {
        return OASFactory.createOpenAPI().paths(OASFactory.createPaths().addPathItem("/nothing", item));
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
