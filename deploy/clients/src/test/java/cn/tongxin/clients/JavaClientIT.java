package cn.tongxin.clients;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import cn.tongxin.client.ApiClient;
import cn.tongxin.client.ApiException;
import cn.tongxin.client.api.MeApi;
import cn.tongxin.client.api.OrganizationsApi;
import cn.tongxin.client.api.VolunteerRecordsApi;
import cn.tongxin.client.api.VolunteerRecordsApi.APIBatchVolunteerRecordsRequest;
import cn.tongxin.client.api.VolunteerRecordsApi.APIDeleteVolunteerRecordRequest;
import cn.tongxin.client.api.VolunteerRecordsApi.APIGetVolunteerRecordRequest;
import cn.tongxin.client.api.VolunteerRecordsApi.APIPushVolunteerRecordRequest;
import cn.tongxin.client.model.EnterVolunteerRecord;
import cn.tongxin.client.model.EnterVolunteerRecordBatch;
import cn.tongxin.client.model.EnterVolunteerRecordItem;
import cn.tongxin.client.model.FieldError;
import cn.tongxin.client.model.Outcome;
import cn.tongxin.client.model.Problem;
import cn.tongxin.client.model.RecordStatus;
import cn.tongxin.client.model.VolunteerRecordView;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The generated Java client, used as an agency would. */
class JavaClientIT {
    private final Stack stack = Stack.running();
    private final ApiClient client = new ApiClient();
    private final String key = "java-" + UUID.randomUUID();

    JavaClientIT() throws IOException {}

    @BeforeEach
    void signedIn() throws IOException, InterruptedException {
        var token = token();
        client.updateBaseUri(stack.address());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    }

    private String token() throws IOException, InterruptedException {
        var form =
                Map.of("grant_type", "client_credentials", "client_id", Stack.CLIENT, "client_secret", stack.secret());
        var fields = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(stack.tokenUrl()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    }

    private EnterVolunteerRecord content() throws ApiException {
        return new EnterVolunteerRecord()
                .organizationId(new MeApi(client).getMe().getOrganizationId())
                .headcount(12)
                .servedOn(LocalDate.of(2024, 6, 15))
                .minutes(90)
                .content("清理河道");
    }

    private APIPushVolunteerRecordRequest push(EnterVolunteerRecord content) {
        return APIPushVolunteerRecordRequest.newBuilder()
                .externalId(key)
                .enterVolunteerRecord(content)
                .build();
    }

    private VolunteerRecordsApi records() {
        return new VolunteerRecordsApi(client);
    }

    private void taken(VolunteerRecordView record) throws ApiException {
        records()
                .deleteVolunteerRecord(APIDeleteVolunteerRecordRequest.newBuilder()
                        .id(record.getId())
                        .ifMatch('"' + record.getEtag() + '"')
                        .build());
    }

    @Test
    void aListIsRead() throws ApiException {
        var page = new OrganizationsApi(client)
                .listOrganizations(OrganizationsApi.APIListOrganizationsRequest.newBuilder()
                        .limit(5)
                        .build());
        assertEquals(5, page.getItems().size());
        assertTrue(page.getItems().stream().noneMatch(unit -> unit.getName().isBlank()));
    }

    @Test
    void aRecordIsPushedReadAndTakenAway() throws ApiException {
        var content = content();
        var made = records().pushVolunteerRecordWithHttpInfo(push(content));
        assertEquals(201, made.getStatusCode());
        var again = records().pushVolunteerRecordWithHttpInfo(push(content));
        assertEquals(200, again.getStatusCode());
        var id = made.getData().getId();
        assertEquals(id, again.getData().getId());
        var read = records()
                .getVolunteerRecord(
                        APIGetVolunteerRecordRequest.newBuilder().id(id).build());
        assertEquals(key, read.getExternalId());
        assertEquals(LocalDate.of(2024, 6, 15), read.getServedOn());
        assertEquals(RecordStatus.DRAFT, read.getStatus());
        taken(read);
    }

    @Test
    void badInputComesBackAsAProblem() throws ApiException {
        var content = content().organizationId(UUID.randomUUID());
        var refused = assertThrows(ApiException.class, () -> records().pushVolunteerRecord(push(content)));
        assertEquals(422, refused.getCode());
        var problem = problem(refused);
        assertEquals("urn:tongxin:problem:invalid-content", problem.getType());
        assertEquals(
                List.of("organizationId"),
                problem.getErrors().stream().map(FieldError::getField).toList());
    }

    private Problem problem(ApiException refused) {
        try {
            return client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
        } catch (IOException other) {
            throw new IllegalStateException(refused.getResponseBody(), other);
        }
    }

    @Test
    void aBatchSaysWhatBecameOfEach() throws ApiException {
        var content = content();
        var item = new EnterVolunteerRecordItem()
                .externalId(key)
                .organizationId(content.getOrganizationId())
                .headcount(3)
                .servedOn(content.getServedOn())
                .minutes(45)
                .content("文明劝导");
        var odd = new EnterVolunteerRecordItem()
                .externalId(key + "-odd")
                .organizationId(content.getOrganizationId())
                .headcount(0)
                .servedOn(content.getServedOn())
                .minutes(45)
                .content("文明劝导");
        var answer = records()
                .batchVolunteerRecords(APIBatchVolunteerRecordsRequest.newBuilder()
                        .idempotencyKey(key)
                        .enterVolunteerRecordBatch(new EnterVolunteerRecordBatch()
                                .addItemsItem(item)
                                .addItemsItem(odd))
                        .build());
        assertEquals(1, answer.getSummary().getCreated());
        assertEquals(Outcome.REJECTED, answer.getItems().getLast().getOutcome());
        var why = answer.getItems().getLast().getProblem();
        assertEquals("headcount", why.getErrors().getFirst().getField());
        taken(records()
                .getVolunteerRecord(APIGetVolunteerRecordRequest.newBuilder()
                        .id(answer.getItems().getFirst().getId())
                        .build()));
    }
}
