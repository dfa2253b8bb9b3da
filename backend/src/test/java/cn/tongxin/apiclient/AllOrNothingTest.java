package cn.tongxin.apiclient;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Clients;
import cn.tongxin.testing.KeycloakStandIn;
import cn.tongxin.testing.KeycloakStandIn.Creation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Whatever breaks while a client is made, there is one on both sides or on neither. */
@QuarkusTest
class AllOrNothingTest {
    private static final String PATH = "/api-clients";

    @Inject
    ApiClientTidying tidying;

    private KeycloakStandIn keycloak;
    private UUID organization;

    @BeforeEach
    void opened() {
        keycloak = KeycloakStandIn.open();
        organization = City.organization("GOVERNMENT_DEPARTMENT");
    }

    @AfterEach
    void closed() {
        keycloak.close();
    }

    private Response create() {
        return create(Caller.ADMIN.call());
    }

    private Response create(RequestSpecification call) {
        return call.body(City.body(
                        "organizationId",
                        organization,
                        "sourceSystem",
                        "oa",
                        "name",
                        "办公系统",
                        "scopes",
                        List.of("records:read")))
                .post(PATH);
    }

    private void nothingIsLeft() {
        Caller.ADMIN.call().get(PATH + "?organization=" + organization).then().body("items", hasSize(0));
        assertThat(keycloak.clients()).isEmpty();
    }

    @Test
    void whatIsRefusedThereIsNotHereEither() {
        keycloak.next(Creation.REFUSED);
        create().then().statusCode(503);
        nothingIsLeft();
    }

    @Test
    void anAnswerThatIsLostLeavesNothing() {
        keycloak.next(Creation.DONE_BUT_UNTOLD);
        create().then().statusCode(503);
        nothingIsLeft();
    }

    @Test
    void aRotationThatFailsLeavesTheFormerCredentialAlone() {
        Response made = create();
        made.then().statusCode(201);
        keycloak.next(Creation.DONE_BUT_UNTOLD);
        Caller.ADMIN
                .call()
                .header("If-Match", made.header("ETag"))
                .body(Map.of())
                .post(PATH + "/" + City.id(made) + "/rotate")
                .then()
                .statusCode(503);
        Caller.ADMIN.call().get(PATH + "/" + City.id(made)).then().body("credentials", hasSize(1));
        assertThat(keycloak.clients()).containsOnlyKeys(made.jsonPath().getString("clientId"));
    }

    /** Each would end the one before it, and all but the last be shown a secret that opens nothing. */
    @Test
    void ofRotationsAtOnceOneIsMade() throws InterruptedException, ExecutionException {
        Response made = create();
        String etag = made.header("ETag");
        String rotate = PATH + "/" + City.id(made) + "/rotate";
        List<Response> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            Callable<Response> once = () ->
                    Caller.ADMIN.call().header("If-Match", etag).body(Map.of()).post(rotate);
            for (Future<Response> answer : threads.invokeAll(Collections.nCopies(6, once))) {
                answers.add(answer.get());
            }
        }
        List<Response> done =
                answers.stream().filter(answer -> answer.statusCode() == 200).toList();
        assertThat(done).hasSize(1);
        assertThat(answers).extracting(Response::statusCode).allMatch(Set.of(200, 409, 412)::contains);
        done.getFirst().then().body("secret", notNullValue()).body("credentials", hasSize(2));
        assertThat(keycloak.clients())
                .hasSize(2)
                .containsKey(done.getFirst().jsonPath().getString("clientId"));
    }

    @Test
    void theTidyingTakesAwayNoneThatIsMerelySpeltAlike() {
        Clients.unfinished("OFFICE-KEPT", organization);
        keycloak.leave("office-kept");
        tidying.run();
        assertThat(keycloak.clients()).containsKey("office-kept");
    }

    /** A key makes it safe to repeat, but the secret stands nowhere that it could be repeated from. */
    @Test
    void aRepetitionUnderTheSameKeyMakesNoneAndShowsNoSecret() {
        String key = "key-" + organization;
        Response first = create(Caller.ADMIN.call().header("Idempotency-Key", key));
        first.then().statusCode(201).body("secret", notNullValue());
        create(Caller.ADMIN.call().header("Idempotency-Key", key))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(first.jsonPath().getString("id")))
                .body("secret", nullValue());
        assertThat(keycloak.clients()).hasSize(1);
    }

    @Test
    void theTidyingTakesAwayWhatNobodyFinished() {
        Clients.unfinished("agency-unfinished", organization);
        keycloak.leave("agency-unfinished");
        keycloak.leave("agency-forgotten");
        Response made = create();
        Caller.ADMIN.call().get(PATH + "?organization=" + organization).then().body("items", hasSize(2));
        tidying.run();
        Caller.ADMIN.call().get(PATH + "?organization=" + organization).then().body("items", hasSize(1));
        assertThat(keycloak.clients()).containsOnlyKeys(made.jsonPath().getString("clientId"));
    }
}
