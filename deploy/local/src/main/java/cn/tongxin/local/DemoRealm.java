package cn.tongxin.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The realm that is delivered, with what only the demo city needs laid over it: of each list the overlay takes the place of
 * what is named alike, and brings the rest.
 *
 * @param delivered good for production as it is
 * @param overlay lists of clients, accounts and flows
 */
record DemoRealm(Path delivered, Path overlay) {
    ObjectNode merged() {
        try {
            var realm = (ObjectNode) RealmAdmin.JSON.readTree(Files.readString(delivered));
            for (var list : RealmAdmin.JSON.readTree(Files.readString(overlay)).properties()) {
                list.getValue().forEach(item -> lay(realm.withArray(list.getKey()), item));
            }
            return realm;
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + delivered + " and " + overlay, problem);
        }
    }

    private static void lay(ArrayNode items, JsonNode item) {
        for (int i = 0; i < items.size(); i++) {
            if (name(items.get(i)).equals(name(item))) {
                items.set(i, item);
                return;
            }
        }
        items.add(item);
    }

    private static String name(JsonNode item) {
        return Stream.of("clientId", "username", "alias")
                .map(item::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElseThrow();
    }
}
