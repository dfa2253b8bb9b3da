package cn.tongxin.demo.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ApiTest {
    private final HttpServer server;
    private final Api api;

    ApiTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        api = new Api(address, new Token(URI.create(address + "/realms/r"), "client", "secret"));
    }

    @BeforeEach
    void start() {
        server.createContext(
                "/realms/r", request -> answer(request, 200, "{\"access_token\":\"t\",\"expires_in\":300}"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatIsBusyIsAskedAgain() {
        var asked = new AtomicInteger();
        server.createContext(
                "/busy", request -> answer(request, asked.incrementAndGet() < 3 ? 503 : 200, "{\"id\":\"7\"}"));
        assertEquals("7", Patience.repeat(() -> api.get("/busy")).path("id").asText());
        assertEquals(3, asked.get());
    }

    @Test
    void aRefusalIsNotRepeatedAndSaysWhatIsWrong() {
        var asked = new AtomicInteger();
        server.createContext("/refused", request -> {
            asked.incrementAndGet();
            answer(
                    request,
                    422,
                    "{\"title\":\"不符合规则\",\"rule\":\"R-18\",\"errors\":[{\"field\":\"minutes\",\"code\":\"required\"}]}");
        });
        var refused = assertThrows(Refused.class, () -> Patience.repeat(() -> api.get("/refused")));
        assertTrue(
                String.valueOf(refused.getMessage()).contains("422 不符合规则 R-18 [minutes：required"),
                refused.getMessage());
        assertEquals(1, asked.get());
    }

    @Test
    void aListIsReadToItsLastPage() {
        server.createContext("/list", request -> {
            var last = request.getRequestURI().getRawQuery().contains("cursor=a%2Fb");
            answer(request, 200, last ? "{\"items\":[3]}" : "{\"items\":[1,2],\"nextCursor\":\"a/b\"}");
        });
        assertEquals("[1, 2, 3]", api.all("/list").toString());
    }

    private static void answer(HttpExchange request, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        try (request) {
            request.sendResponseHeaders(status, bytes.length);
            request.getResponseBody().write(bytes);
        }
    }
}
