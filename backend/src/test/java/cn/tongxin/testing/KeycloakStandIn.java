package cn.tongxin.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.microprofile.config.ConfigProvider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * The outside, failing at a chosen moment, which the real Keycloak does not do when asked: knows which clients and accounts there are,
 * and no more, and does not tell capitals from small letters in them, as is so on some databases. How it behaves when all is well is tried against the real one.
 */
public final class KeycloakStandIn implements AutoCloseable {
    private static final Pattern CLIENT_ID = Pattern.compile("\"?clientId\"?[:=]\"?([^\"&,}]+)");

    /** What happens to the next creation. */
    public enum Creation {
        DONE,
        REFUSED,
        DONE_BUT_UNTOLD
    }

    private final HttpServer server;
    private final Map<String, String> clients = new ConcurrentHashMap<>();
    private final StandInAccounts accounts = new StandInAccounts();
    private volatile boolean away;
    private volatile Creation creation = Creation.DONE;

    private KeycloakStandIn(HttpServer server) {
        this.server = server;
    }

    public static KeycloakStandIn open() {
        URI address = ConfigProvider.getConfig().getValue("tongxin.identity.admin-address", URI.class);
        try {
            HttpServer server =
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort()), 0);
            KeycloakStandIn standIn = new KeycloakStandIn(server);
            server.createContext("/realms/", standIn::signIn);
            server.createContext("/admin/", standIn::administer);
            server.createContext("/admin/realms/tongxin/users", standIn.accounts::administer);
            server.start();
            return standIn;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** From now on nobody can sign in to its administration, or everybody can again. */
    public void away(boolean gone) {
        away = gone;
    }

    private void signIn(HttpExchange exchange) throws IOException {
        answer(exchange, away ? 503 : 200, "{\"access_token\":\"token\"}");
    }

    public void next(Creation behaviour) {
        creation = behaviour;
    }

    public StandInAccounts accounts() {
        return accounts;
    }

    public Map<String, String> clients() {
        return clients;
    }

    /** As an administrator registers a system there by hand. */
    public void registered(String clientId) {
        clients.put(
                clientId,
                "{\"id\":\"%1$s\",\"clientId\":\"%1$s\",\"enabled\":true,\"serviceAccountsEnabled\":true}"
                        .formatted(clientId));
    }

    /** As if we had made it and nobody remembered. */
    public void leave(String clientId) {
        clients.put(clientId, marked(clientId));
    }

    private void administer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        switch (exchange.getRequestMethod()) {
            case "POST" -> create(exchange);
            case "DELETE" -> {
                clients.remove(path.substring(path.lastIndexOf('/') + 1));
                answer(exchange, 204, "");
            }
            default -> answer(exchange, 200, found(exchange.getRequestURI().getQuery()));
        }
    }

    private void create(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (creation == Creation.REFUSED) {
            answer(exchange, 500, "");
            return;
        }
        String clientId = clientId(body);
        clients.put(clientId, body.replaceFirst("\\{", "{\"id\":\"" + clientId + "\","));
        if (creation == Creation.DONE) {
            answer(exchange, 201, "");
        }
        exchange.close();
    }

    private String found(String query) {
        String asked = clientId(query);
        return clients.entrySet().stream()
                .filter(client -> query.contains("search=true")
                        ? client.getKey().contains(asked)
                        : client.getKey().equalsIgnoreCase(asked))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String marked(String clientId) {
        return "{\"id\":\"%1$s\",\"clientId\":\"%1$s\",\"attributes\":{\"tongxin.api-client\":\"true\"}}"
                .formatted(clientId);
    }

    private static String clientId(String text) {
        var found = CLIENT_ID.matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException(text);
        }
        return found.group(1);
    }

    static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
