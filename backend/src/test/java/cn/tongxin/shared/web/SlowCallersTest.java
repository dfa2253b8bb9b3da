package cn.tongxin.shared.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Forms;
import cn.tongxin.testing.Samples;
import cn.tongxin.testing.Waiting;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sends a byte a minute, or a hundred parameters, costs the others nothing. */
@QuarkusTest
class SlowCallersTest {
    private static final int MORE_THAN_THREADS = 300;
    private static final int MORE_THAN_FROM_ONE_ADDRESS = 12;
    private static final int LONGEST_MILLIS = 30_000;

    private final List<Socket> slow = new ArrayList<>();
    private Caller staff;

    @BeforeEach
    void staff() {
        staff = Caller.staffOf(City.organization("GOVERNMENT_DEPARTMENT"));
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : slow) {
            socket.close();
        }
    }

    private Socket begun(String method, String path, String headers, String body) throws IOException {
        return begun(staff, method, path, headers, body);
    }

    private Socket begun(Caller caller, String method, String path, String headers, String body) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        slow.add(socket);
        socket.setSoTimeout(LONGEST_MILLIS);
        String head = method + " /api/v1" + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + caller.token() + "\r\n" + headers + "\r\n" + body;
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        return new String(in.readNBytes(12), StandardCharsets.US_ASCII);
    }

    /** The name of a venue is sent whole; the bodies of the others never come. */
    @Test
    void halfSentBodiesHoldNoThread() throws IOException {
        for (int i = 0; i < MORE_THAN_THREADS; i++) {
            begun("POST", "/volunteer-records", "Content-Type: application/json\r\nContent-Length: 99\r\n", "{");
        }
        City.organization("VILLAGE");
        Caller.COMMITTEE.call().get("/organizations?limit=1").then().statusCode(200);
    }

    @Test
    void aBodyThatNeverComesIsNotWaitedForLong() throws IOException {
        Socket socket =
                begun("POST", "/volunteer-records", "Content-Type: application/json\r\nContent-Length: 9\r\n", "{");
        assertThat(answer(socket)).isEmpty();
    }

    /** Everybody has four uploads at a time; the next is told to come again, and the others are not felt. */
    @Test
    void oneCallersSlowUploadsLeavePlacesForOthers() throws IOException {
        List<Socket> begun = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            begun.add(upload(staff));
        }
        Socket refused = Waiting.until(
                        () -> begun.stream().filter(SlowCallersTest::isAnswered).findFirst(), Optional::isPresent)
                .orElseThrow();
        assertThat(answer(refused)).isEqualTo("HTTP/1.1 429");
        assertThat(new String(refused.getInputStream().readNBytes(400), StandardCharsets.US_ASCII))
                .contains("Retry-After: ");
        begun.remove(refused);
        assertThat(begun).noneMatch(SlowCallersTest::isAnswered);
        assertThat(uploaded(somebody()).statusCode()).isEqualTo(422);
    }

    @Test
    void fromOneAddressSoManyUploadsLeaveThreadsForOthers() throws IOException {
        for (int i = 0; i < MORE_THAN_FROM_ONE_ADDRESS; i++) {
            upload(somebody());
        }
        assertThat(answer(upload(somebody()))).isEqualTo("HTTP/1.1 503");
        Caller.COMMITTEE.call().get("/organizations?limit=1").then().statusCode(200);
        hangUp();
        Waiting.until(() -> uploaded(staff).statusCode(), status -> status == 422);
    }

    /** It came fast at first, and then not at all. */
    @Test
    void aPauseInTheMidstIsCutOff() throws IOException {
        Socket socket = upload(staff);
        socket.getOutputStream().write(new byte[2_000_000]);
        assertThat(answer(socket)).isIn("", "HTTP/1.1 400");
        assertThat(uploaded(staff).statusCode()).isEqualTo(422);
    }

    private Socket upload(Caller caller) throws IOException {
        String form = "Content-Type: multipart/form-data; boundary=B\r\nContent-Length: 9999999\r\n";
        String file = String.join(
                "\r\n",
                "--B",
                "Content-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"",
                "Content-Type: application/pdf",
                "",
                "");
        return begun(caller, "POST", "/imports?kind=VOLUNTEER_RECORDS", form, file);
    }

    /** Large enough to need a place. */
    private static Response uploaded(Caller caller) {
        return Forms.upload(caller, "/imports?kind=VOLUNTEER_RECORDS", "a.pdf", Samples.pdf(2_000_000));
    }

    private Caller somebody() {
        return new Caller("slow-" + UUID.randomUUID(), staff.roles(), "", staff.organization());
    }

    private static boolean isAnswered(Socket socket) {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Test
    void aWaitingClientIsToldToGoOn() throws IOException {
        String body = "{\"name\":\"x\"}";
        Socket socket = begun(
                "POST",
                "/venues",
                "Content-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: " + body.length() + "\r\n",
                "");
        assertThat(answer(socket)).isEqualTo("HTTP/1.1 100");
        socket.getInputStream().readNBytes("HTTP/1.1 100 Continue\r\n\r\n".length() - 12);
        socket.getOutputStream().write(body.getBytes(StandardCharsets.US_ASCII));
        assertThat(answer(socket)).startsWith("HTTP/1.1 4");
    }

    @Test
    void longAddressesAndHeadersAreRefused() {
        String many = IntStream.range(0, 2_000).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining("&"));
        assertThat(staff.call().get("/organizations?" + many).statusCode()).isEqualTo(414);
        assertThat(staff.call().get("/organizations?q=" + "x".repeat(5_000)).statusCode())
                .isEqualTo(414);
        Map<String, String> headers =
                IntStream.range(0, 900).boxed().collect(Collectors.toMap(i -> "X-Header-" + i, i -> "some value"));
        assertThat(staff.call().headers(headers).get("/organizations").statusCode())
                .isEqualTo(431);
        String few = String.join("&", Collections.nCopies(300, "q=1"));
        staff.call().get("/organizations?" + few).then().statusCode(400);
    }

    @Test
    void aFormOfManyPartsIsRefused() throws IOException {
        String part = "--B\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n";
        String form = part.repeat(150) + "--B--\r\n";
        Socket socket = begun(
                "POST",
                "/imports?kind=VOLUNTEER_RECORDS",
                "Content-Type: multipart/form-data; boundary=B\r\nContent-Length: " + form.length() + "\r\n",
                form);
        assertThat(answer(socket)).isIn("HTTP/1.1 400", "HTTP/1.1 413", "HTTP/1.1 422", "");
    }
}
