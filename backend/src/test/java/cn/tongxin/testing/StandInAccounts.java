package cn.tongxin.testing;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;

import cn.tongxin.testing.KeycloakStandIn.Creation;

/** Accounts of people at the stand-in of the identity provider: as much of its administration as the product calls. */
public final class StandInAccounts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ROLES = List.of("committee", "staff", "auditor", "admin", "security");

    private final Map<String, ObjectNode> users = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> roles = new ConcurrentHashMap<>();
    private final List<String> ended = new CopyOnWriteArrayList<>();
    private volatile Creation creation = Creation.DONE;
    private volatile String failing = " ";

    public void next(Creation behaviour) {
        creation = behaviour;
    }

    /** Whatever is asked by that method at an address that ends so is refused from now on. */
    public void fail(String methodAndEnd) {
        failing = methodAndEnd;
    }

    /** As somebody made by hand, or by whoever was there before us. */
    public String left(String username, String... held) {
        String id = UUID.randomUUID().toString();
        users.put(
                id,
                JSON.createObjectNode().put("id", id).put("username", username).put("enabled", true));
        roles.put(id, Set.of(held));
        return id;
    }

    /** As the one that the tokens of a test's caller come from. */
    public void known(String id) {
        users.put(id, JSON.createObjectNode().put("id", id).put("username", id).put("enabled", true));
    }

    public Optional<JsonNode> of(String username) {
        return users.values().stream()
                .filter(user -> user.path("username").asText().equals(username))
                .map(JsonNode.class::cast)
                .findFirst();
    }

    public Set<String> rolesOf(String id) {
        return roles.getOrDefault(id, Set.of());
    }

    /** Subjects whose sessions were ended, in that order. */
    public List<String> ended() {
        return ended;
    }

    void administer(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestMethod() + " "
                + exchange.getRequestURI().getPath().replaceFirst("^.*/users", "");
        String[] expected = failing.split(" ", 2);
        if (asked.startsWith(expected[0] + " ") && asked.endsWith(expected[1])) {
            KeycloakStandIn.answer(exchange, 500, "");
            return;
        }
        String[] path = asked.split(" ", 2)[1].split("/", -1);
        if (path.length == 1) {
            all(exchange);
        } else {
            one(exchange, path[1], String.join("/", Arrays.copyOfRange(path, 2, path.length)));
        }
    }

    private void all(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            create(exchange);
            return;
        }
        String name = exchange.getRequestURI().getQuery().replaceFirst("^.*username=", "");
        ArrayNode found = JSON.createArrayNode();
        of(name).ifPresent(found::add);
        KeycloakStandIn.answer(exchange, 200, found.toString());
    }

    private void create(HttpExchange exchange) throws IOException {
        ObjectNode user = (ObjectNode) body(exchange);
        if (creation == Creation.REFUSED) {
            KeycloakStandIn.answer(exchange, 500, "");
        } else if (of(user.path("username").asText()).isPresent()) {
            KeycloakStandIn.answer(exchange, 409, "");
        } else {
            String id = UUID.randomUUID().toString();
            users.put(id, user.put("id", id));
            if (user.at("/credentials/0/temporary").asBoolean()) {
                user.putArray("requiredActions").add("UPDATE_PASSWORD");
            }
            if (creation == Creation.DONE) {
                KeycloakStandIn.answer(exchange, 201, "");
            }
            exchange.close();
        }
    }

    private void one(HttpExchange exchange, String id, String what) throws IOException {
        ObjectNode user = users.get(id);
        if (user == null) {
            KeycloakStandIn.answer(exchange, 404, "");
            return;
        }
        switch (exchange.getRequestMethod() + " " + what) {
            case "GET " -> KeycloakStandIn.answer(exchange, 200, user.toString());
            case "DELETE " -> done(exchange, () -> users.remove(id));
            case "PUT " -> change(exchange, user);
            case "POST logout" -> done(exchange, () -> ended.add(id));
            case "PUT reset-password" -> password(exchange, user);
            case "GET credentials" ->
                KeycloakStandIn.answer(
                        exchange,
                        200,
                        user.path("credentials").isArray()
                                ? user.path("credentials").toString()
                                : "[]");
            case "GET role-mappings/realm" -> KeycloakStandIn.answer(exchange, 200, named(rolesOf(id).stream()));
            case "GET role-mappings/realm/available" ->
                KeycloakStandIn.answer(
                        exchange,
                        200,
                        named(ROLES.stream().filter(role -> !rolesOf(id).contains(role))));
            case "POST role-mappings/realm" -> map(exchange, id, true);
            case "DELETE role-mappings/realm" -> map(exchange, id, false);
            default -> secondFactor(exchange, user, what);
        }
    }

    private static void change(HttpExchange exchange, ObjectNode user) throws IOException {
        ObjectNode told = (ObjectNode) body(exchange);
        done(exchange, () -> user.setAll(told));
    }

    private static void password(HttpExchange exchange, ObjectNode user) throws IOException {
        JsonNode told = body(exchange);
        done(exchange, () -> {
            user.set("password", told);
            user.putArray("requiredActions").add("UPDATE_PASSWORD");
        });
    }

    private static void secondFactor(HttpExchange exchange, ObjectNode user, String what) throws IOException {
        if (!exchange.getRequestMethod().equals("DELETE") || !what.startsWith("credentials/")) {
            KeycloakStandIn.answer(exchange, 405, "");
            return;
        }
        done(exchange, () -> user.putArray("credentials"));
    }

    /** As if its owner had set up an application for one-time codes. */
    public void secondFactor(String id) {
        Objects.requireNonNull(users.get(id))
                .putArray("credentials")
                .addObject()
                .put("id", "code")
                .put("type", "otp");
    }

    /** As if its owner had signed in and chosen his own password. */
    public void signedIn(String id) {
        Objects.requireNonNull(users.get(id)).putArray("requiredActions");
    }

    private void map(HttpExchange exchange, String id, boolean granted) throws IOException {
        Set<String> held = new TreeSet<>(rolesOf(id));
        for (JsonNode role : body(exchange)) {
            if (granted) {
                held.add(role.path("name").asText());
            } else {
                held.remove(role.path("name").asText());
            }
        }
        done(exchange, () -> roles.put(id, held));
    }

    private static String named(Stream<String> names) {
        ArrayNode all = JSON.createArrayNode();
        names.forEach(name -> all.addObject().put("id", "id-of-" + name).put("name", name));
        return all.toString();
    }

    private static JsonNode body(HttpExchange exchange) throws IOException {
        return JSON.readTree(exchange.getRequestBody().readAllBytes());
    }

    private static void done(HttpExchange exchange, Runnable work) throws IOException {
        work.run();
        KeycloakStandIn.answer(exchange, 204, "");
    }
}
