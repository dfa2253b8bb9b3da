package cn.tongxin.fuzz;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.tongxin.reach.Surface;
import cn.tongxin.story.Contract;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.KeycloakStandIn;
import cn.tongxin.users.Accounts;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** What {@link AnyRequestTest} found once, one by one. */
@QuarkusTest
class FoundTest {
    @ParameterizedTest
    @CsvSource({"4294967296", "2024-13", "2024-5", "1999-12"})
    void aMonthThatIsNoneIsAnInvalidParameter(String month) {
        Caller.COMMITTEE
                .call()
                .get("/figures/recount?month=" + month)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:tongxin:problem:invalid-parameter"));
    }

    @Test
    void whatIsNotChangedHasNoContentAndNoTypeOfIt() {
        UUID unit = City.organization("VILLAGE");
        String type = Caller.COMMITTEE
                .call()
                .header("If-None-Match", "*")
                .get("/organizations/" + unit)
                .then()
                .statusCode(304)
                .extract()
                .contentType();
        assertThat(type).isNullOrEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "getAuditEntry, 404",
        "pushActivity, 404",
        "verifyRecordList, 404",
        "checkVolunteerRecord, 404",
        "checkConsumptionRecord, 404",
        "getPersonalData, 409",
        "printRecordList, 409",
        "downloadErrorBook, 409"
    })
    void theContractTellsThisRefusal(String operation, String status) {
        Contract.Operation told = Surface.served().operation(operation);
        assertThat(told.text().path("responses").has(status)).isTrue();
    }

    @Test
    void aKeyOfSignsThatAreNoTextNamesNothing() {
        Caller.COMMITTEE
                .call()
                .urlEncodingEnabled(false)
                .body(City.activity(City.organization("VILLAGE")))
                .put("/activities/external/%C2%85")
                .then()
                .statusCode(404);
    }

    @Test
    void anAccountThatIsGoneAtTheIdentityProviderCannotBeResetAndThatIsSaid() {
        UUID unit = City.organization("VILLAGE");
        String account = Accounts.of(Caller.staffOf(unit));
        String etag = Caller.ADMIN.call().get(account).jsonPath().getString("etag");
        try (KeycloakStandIn identity = KeycloakStandIn.open()) {
            identity.away(false);
            Caller.ADMIN
                    .call()
                    .header("If-Match", '"' + etag + '"')
                    .body(City.body("reason", "遗忘密码"))
                    .post(account + "/reset")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:tongxin:problem:wrong-state"));
        }
    }

    @Test
    void aPlaceInACursorIsSpelledInOneWay() {
        String cursor = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("1 1-1-1-1-1 x".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Caller.COMMITTEE
                .call()
                .get("/organizations?cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:tongxin:problem:invalid-parameter"));
    }
}
