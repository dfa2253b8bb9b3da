package cn.tongxin.shared.web;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

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

/** Clients of agencies that speak HTTP/2, as Java's own does, are read as all others are. */
@QuarkusTest
class BodiesOverHttp2Test {
    private static final String RECORDS = "/volunteer-records";

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
}
