package cn.tongxin.shared.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Clients of agencies that speak HTTP/2, as Java's own does, are read as all others are. */
@QuarkusTest
class BodiesOverHttp2Test {
    private static final String RECORDS = "/volunteer-records";
    private static final String IMPORTS = "/imports?kind=VOLUNTEER_RECORDS";
    private static final int MORE_THAN_PLACES = 12;

    private final HttpClient client = HttpClient.newHttpClient();
    private City city;

    @BeforeEach
    void speaksHttp2() throws Exception {
        city = new City();
        // The first request asks whether it may.
        assertThat(sent("GET", "/me", BodyPublishers.noBody()).statusCode()).isEqualTo(200);
    }

    @AfterEach
    void hangUp() {
        client.close();
    }

    private HttpResponse<String> sent(String method, String path, BodyPublisher body, String... headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1" + path))
                .header("Authorization", "Bearer " + city.memberStaff().token())
                .header("Content-Type", "application/json")
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (!path.equals("/me")) {
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
        }
        return answer;
    }

    private String record(String content) throws JsonProcessingException {
        Map<String, Object> record = City.with(City.service(city.member), "content", content);
        return new ObjectMapper().writeValueAsString(record);
    }

    @Test
    void aBodyIsRead() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(sent("POST", RECORDS, BodyPublishers.ofString(record("清扫河道")))
                            .statusCode())
                    .isEqualTo(201);
        }
        assertThat(sent("PUT", RECORDS + "/external/" + UUID.randomUUID(), BodyPublishers.ofString(record("清扫河道")))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void aBodyOfManyFramesIsRead() throws Exception {
        String padded = record("清扫河道") + " ".repeat(400_000);
        assertThat(sent("POST", RECORDS, BodyPublishers.ofString(padded)).statusCode())
                .isEqualTo(201);
    }

    @Test
    void aBodyThatDoesNotSayHowLongItIsIsRead() throws Exception {
        byte[] body = record("清扫河道").getBytes(StandardCharsets.UTF_8);
        BodyPublisher flowing = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        assertThat(sent("POST", RECORDS, flowing).statusCode()).isEqualTo(201);
    }

    @Test
    void whatNeedsABodyAndHasNoneIsRefused() throws Exception {
        assertThat(sent("POST", RECORDS, BodyPublishers.noBody()).statusCode()).isEqualTo(400);
    }

    @Test
    void aStepWithoutABodyIsTaken() throws Exception {
        Response draft = City.created(city.memberStaff(), RECORDS, City.service(city.member));
        String version = '"' + draft.jsonPath().getString("etag") + '"';
        String submit = RECORDS + "/" + City.id(draft) + "/submit";
        assertThat(sent("POST", submit, BodyPublishers.noBody(), "If-Match", version)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsNotJsonIsRefused() throws Exception {
        assertThat(sent("POST", RECORDS, BodyPublishers.ofString("{")).statusCode())
                .isEqualTo(400);
    }

    /** On the same connection others go on. */
    @Test
    void aBodyThatNeverComesIsCutOffAlone() throws Exception {
        CompletableFuture<HttpResponse<String>> slow =
                begun(RECORDS, "application/json", BodyPublishers.fromPublisher(BodiesOverHttp2Test::sayOneThing));
        assertThatThrownBy(() -> slow.get(30, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("RST_STREAM");
        assertThat(sent("POST", RECORDS, BodyPublishers.ofString(record("清扫河道")))
                        .statusCode())
                .isEqualTo(201);
    }

    /** And nothing more, for ever. */
    private static void sayOneThing(Flow.Subscriber<? super ByteBuffer> listener) {
        AtomicBoolean said = new AtomicBoolean();
        listener.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long many) {
                if (!said.getAndSet(true)) {
                    listener.onNext(ByteBuffer.wrap(new byte[] {'{'}));
                }
            }

            @Override
            public void cancel() {}
        });
    }

    @Test
    void bodiesThatDoNotSayHowLongTheyAreTakeNoPlace() throws Exception {
        try (Endless body = new Endless()) {
            List<CompletableFuture<?>> waiting = new ArrayList<>();
            for (int i = 0; i < MORE_THAN_PLACES; i++) {
                waiting.add(begun(RECORDS, "application/json", flowing(body)));
            }
            assertThat(begun(IMPORTS, "multipart/form-data; boundary=B", flowing(new ByteArrayInputStream(new byte[9])))
                            .get(30, TimeUnit.SECONDS)
                            .statusCode())
                    .isIn(400, 422);
            assertThat(waiting).noneMatch(CompletableFuture::isDone);
        }
    }

    private CompletableFuture<HttpResponse<String>> begun(String path, String type, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1" + path))
                .header("Authorization", "Bearer " + city.memberStaff().token())
                .header("Content-Type", type)
                .POST(body)
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private static BodyPublisher flowing(InputStream body) {
        return BodyPublishers.ofInputStream(() -> body);
    }

    /** Says one thing, and nothing more until nobody asks any more. */
    private static final class Endless extends InputStream {
        private final CountDownLatch over = new CountDownLatch(1);
        private final AtomicInteger said = new AtomicInteger();

        @Override
        public int read() throws IOException {
            if (said.getAndIncrement() < MORE_THAN_PLACES) {
                return '-';
            }
            try {
                over.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int one = read();
            if (one < 0) {
                return -1;
            }
            target[offset] = (byte) one;
            return 1;
        }

        @Override
        public void close() {
            over.countDown();
        }
    }
}
