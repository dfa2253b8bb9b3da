package cn.tongxin.shared.web;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** What the contract says of operations and tags beyond their names: a line for each, and none for what is not there. */
final class Descriptions {
    static final ResourceBundle TEXTS = ResourceBundle.getBundle("operations");
    static final String TAGS = "tags";
    static final String TAG = "tag.";

    private final Set<String> left = new TreeSet<>(TEXTS.keySet());

    private Descriptions() {
        left.removeIf(line -> line.equals(TAGS) || line.startsWith(Callers.ROLE));
    }

    /** Fails the build where a line is missing or left over. */
    static void addTo(OpenAPI contract) {
        Descriptions descriptions = new Descriptions();
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(descriptions::describe);
        contract.setTags(descriptions.tags(contract));
        if (!descriptions.left.isEmpty()) {
            throw new IllegalStateException(
                    "operations.properties describes what is not in the contract: " + descriptions.left);
        }
    }

    /** In the order in which one gets to know the product. */
    private List<Tag> tags(OpenAPI contract) {
        List<String> order = Arrays.asList(TEXTS.getString(TAGS).split(",", -1));
        Set<String> unordered = new TreeSet<>(contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getTags().stream())
                .toList());
        order.forEach(unordered::remove);
        if (!unordered.isEmpty()) {
            throw new IllegalStateException("operations.properties gives no place to the tags " + unordered);
        }
        return order.stream()
                .map(name -> OASFactory.createTag().name(name).description(text(TAG + name)))
                .toList();
    }

    private void describe(Operation operation) {
        operation.setDescription(text(operation.getOperationId()));
    }

    private String text(String key) {
        left.remove(key);
        return TEXTS.getString(key);
    }
}
