package cn.tongxin.security.keycloak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What becomes of a question whose connection ends in the midst of the answer. */
class KeycloakWireTest {
    private static final String BROKEN = "HTTP/1.1 200 OK\r\nContent-Le";
    private static final String WHOLE = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n[]";

    private final KeycloakWire wire = new KeycloakWire();

    @Test
    void whatChangesNothingIsAskedOnceMore() throws IOException {
        try (ServerSocket server = answering(BROKEN, WHOLE)) {
            assertThat(wire.answer(question(server, "/clients").GET())).isEqualTo("[]");
        }
        try (ServerSocket server = answering(BROKEN, WHOLE)) {
            assertThat(wire.answer(question(server, "/token").POST(BodyPublishers.ofString("a=b"))))
                    .isEqualTo("[]");
        }
    }

    @Test
    void butNotForEver() throws IOException {
        try (ServerSocket server = answering(BROKEN, BROKEN, WHOLE)) {
            assertThatThrownBy(() -> wire.answer(question(server, "/clients").GET()))
                    .isInstanceOf(IdentityUnavailable.class);
        }
    }

    @Test
    void aChangeIsNotTriedTwice() throws IOException {
        try (ServerSocket server = answering(BROKEN, WHOLE)) {
            assertThatThrownBy(() -> wire.answer(question(server, "/clients").POST(BodyPublishers.ofString("{}"))))
                    .isInstanceOf(IdentityUnavailable.class);
        }
    }

    private static HttpRequest.Builder question(ServerSocket server, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getLocalPort() + path));
    }

    /** One connection after the other, each with its answer. */
    private static ServerSocket answering(String... answers) throws IOException {
        ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Queue<String> left = new ArrayDeque<>(List.of(answers));
        Thread.ofVirtual().start(() -> {
            while (!left.isEmpty()) {
                try (Socket caller = server.accept()) {
                    caller.getInputStream().read(new byte[4096]);
                    caller.getOutputStream().write(left.remove().getBytes(StandardCharsets.US_ASCII));
                } catch (IOException closed) {
                    return;
                }
            }
        });
        return server;
    }
}
