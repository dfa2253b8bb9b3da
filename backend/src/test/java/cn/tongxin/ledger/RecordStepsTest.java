package cn.tongxin.ledger;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

/** What happened to a record until it was approved stays to be read. */
@QuarkusTest
class RecordStepsTest {
    private static final String HOURS = "/volunteer-records";
    private City city;

    @BeforeEach
    void city() {
        city = new City();
    }

    @Test
    void aReturnIsStillReadAfterTheRecordWasHandedInAgainAndApproved() {
        returnedAndApproved(HOURS, City.service(city.member));
        returnedAndApproved("/consumption-records", City.purchase(city.member));
        returnedAndApproved("/activities", City.activity(city.member));
    }

    private void returnedAndApproved(String path, Map<String, Object> body) {
        Response record = City.created(city.memberStaff(), path, City.with(body, "submit", true));
        String one = path + "/" + City.id(record);
        City.verb(city.memberStaff(), one, "withdraw", Map.of()).statusCode(200);
        City.verb(city.memberStaff(), one, "submit", Map.of()).statusCode(200);
        City.verb(city.leadStaff(), one, "return", Map.of("reason", "人数与名单不符")).statusCode(200);
        City.verb(city.memberStaff(), one, "submit", Map.of()).statusCode(200);
        City.verb(city.leadStaff(), one, "approve", Map.of()).statusCode(200);
        JsonPath told = city.memberStaff().call().get(one).jsonPath();
        assertThat(told.getList("steps.kind", String.class))
                .isEqualTo(List.of("SUBMITTED", "WITHDRAWN", "SUBMITTED", "RETURNED", "SUBMITTED"));
        assertThat(told.getString("steps[3].reason")).isEqualTo("人数与名单不符");
        assertThat(told.getString("steps[3].byName")).isEqualTo(told.getString("decidedByName"));
        assertThat(told.getList("steps.reason", String.class))
                .filteredOn(reason -> reason != null)
                .hasSize(1);
    }

    @Test
    void aListDoesNotTellThem() {
        City.created(city.memberStaff(), HOURS, City.with(City.service(city.member), "submit", true));
        Caller.COMMITTEE
                .call()
                .get(HOURS + "?organization=" + city.member)
                .then()
                .statusCode(200)
                .body("items[0]", not(hasKey("steps")));
    }
}
