package cn.tongxin.security.rate;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.City;
import cn.tongxin.testing.Forms;
import cn.tongxin.testing.Samples;
import cn.tongxin.testing.Waiting;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** What costs much, everybody has a few of at a time. */
@QuarkusTest
class SideBySideTest {
    /** More than fits between him and us. */
    private static final int MUCH = 15 << 20;

    private static final int SMALL_WINDOW = 1024;
    private static final int CROWD = 12;
    private static final String OK = "HTTP/1.1 200";

    private final List<Socket> slow = new ArrayList<>();
    private City city;

    @BeforeEach
    void build() {
        city = new City();
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : slow) {
            socket.close();
        }
    }

    /** A thread waits for each; when he is gone it does no more. */
    @Test
    void whoReadsNothingHoldsFewThreads() throws IOException {
        String file = file();
        for (int i = 0; i < SideBySide.MOST; i++) {
            ask(file);
        }
        Response refused = Waiting.until(() -> read(file), answer -> answer.statusCode() == 429);
        assertThat(refused.header("Retry-After")).matches("[1-9][0-9]*");
        assertThat(refused.path("type").toString()).isEqualTo("urn:tongxin:problem:too-many-requests");
        city.outsiderStaff().call().get("/organizations?limit=1").then().statusCode(200);
        hangUp();
        Waiting.until(() -> read(file), answer -> answer.statusCode() == 200);
    }

    /** Nor who has it already, or asks for what is not his. */
    @Test
    void whoAsksForTheHeadOnlyHoldsNothing() {
        for (String file : List.of(file(), "/exports/volunteer-records?format=csv", "/exports/volunteer-records")) {
            for (int i = 0; i <= SideBySide.MOST; i++) {
                city.memberStaff().call().accept("*/*").head(file);
                city.outsiderStaff().call().accept("*/*").get(file + "x");
            }
            assertThat(read(file).statusCode()).as(file).isEqualTo(200);
        }
        for (int i = 0; i <= SideBySide.MOST; i++) {
            read("/exports/nothing");
        }
        assertThat(read("/exports/volunteer-records").statusCode()).isEqualTo(200);
    }

    private Response read(String file) {
        return city.memberStaff().call().accept("*/*").get(file);
    }

    /** A large one, as everybody may file it. */
    private String file() {
        UUID activity = City.id(City.created(city.memberStaff(), "/activities", City.activity(city.member)));
        String path = "/activities/" + activity + "/attachments";
        Response filed = Forms.upload(city.memberStaff(), path, "总结.pdf", Samples.pdf(MUCH));
        assertThat(filed.statusCode()).isEqualTo(201);
        return path + "/" + filed.path("id");
    }

    /** Until the answer begins: who comes later finds him there. */
    private void ask(String path) throws IOException {
        Socket socket = new Socket();
        slow.add(socket);
        socket.setReceiveBufferSize(SMALL_WINDOW);
        socket.connect(new InetSocketAddress("localhost", RestAssured.port));
        String head = "GET /api/v1" + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + city.memberStaff().token() + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        byte[] begun = socket.getInputStream().readNBytes(OK.length());
        assertThat(new String(begun, StandardCharsets.US_ASCII)).isEqualTo(OK);
    }

    /** Each holds a connection to the database while it is looked through. */
    @Test
    void ofBatchesEachCallerHasFewAtATime() throws Exception {
        Map<String, Object> batch = City.body("items", Collections.nCopies(500, City.service(city.member)));
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService crowd = Executors.newFixedThreadPool(CROWD)) {
            for (int i = 0; i < CROWD; i++) {
                answers.add(crowd.submit(() -> checked(batch)));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        assertThat(statuses).contains(207, 429).allMatch(status -> status == 207 || status == 429);
        assertThat(checked(batch)).isEqualTo(207);
    }

    private int checked(Map<String, Object> batch) {
        return city.memberStaff()
                .call()
                .body(batch)
                .post("/volunteer-records/batch?validateOnly=true")
                .statusCode();
    }
}
