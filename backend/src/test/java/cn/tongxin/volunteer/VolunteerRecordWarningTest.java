package cn.tongxin.volunteer;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

/** What looks odd is told before it is handed in, and refused to nobody. */
@QuarkusTest
class VolunteerRecordWarningTest {
    private static final String PATH = "/volunteer-records";
    private City city;

    @BeforeEach
    void city() {
        city = new City();
    }

    private ValidatableResponse check(Map<String, Object> body) {
        return city.memberStaff().call().body(body).post(PATH + "/check").then().statusCode(200);
    }

    @Test
    void theSameOfTheSameDayIsPointedOut() {
        Map<String, Object> body = City.service(city.member);
        check(body).body("warnings.code", not(hasItem("like-another")));
        Caller staff = city.memberStaff();
        String id = staff.call().body(body).post(PATH).jsonPath().getString("id");
        check(body).body("warnings.code", hasItem("like-another"));
        check(City.with(body, "headcount", 99)).body("warnings.code", not(hasItem("like-another")));
        staff.call().get(PATH + "/" + id).then().body("warnings.code", not(hasItem("like-another")));
    }

    @Test
    void theSameOfTheSamePersonIsPointedOut() {
        Map<String, Object> body = City.with(City.service(city.member), "volunteerId", volunteer());
        body.remove("headcount");
        String id = City.created(city.memberStaff(), PATH, body).jsonPath().getString("id");
        check(body).body("warnings.code", hasItem("like-another"));
        check(City.with(body, "volunteerId", volunteer())).body("warnings.code", not(hasItem("like-another")));
        city.memberStaff().call().get(PATH + "/" + id).then().body("warnings.code", not(hasItem("like-another")));
    }

    private UUID volunteer() {
        return City.id(
                City.created(Caller.COMMITTEE, "/volunteers", City.body("name", "田野", "organizationId", city.member)));
    }

    @Test
    void anEndBeforeItsStartMeansTheNextDayAndIsPointedOut() {
        Map<String, Object> body = City.with(City.service(city.member), "minutes", 90);
        body.put("startsAt", City.DAY + "T01:30:00Z");
        body.put("endsAt", "2024-05-07T00:00:00Z");
        check(body).body("warnings.code", hasItem("next-day"));
        body.put("endsAt", City.DAY + "T03:30:00Z");
        check(body).body("warnings.code", not(hasItem("next-day")));
    }

    @Test
    void aListTellsWhatLooksOddWhereAskedFor() {
        Map<String, Object> body = City.with(City.service(city.member), "submit", true);
        City.created(city.memberStaff(), PATH, body);
        City.created(city.memberStaff(), PATH, body);
        String waiting = PATH + "?waiting=true&organization=" + city.member;
        for (Caller caller : List.of(city.leadStaff(), city.memberStaff())) {
            caller.call().get(waiting).then().statusCode(200).body("items[0]", not(hasKey("warnings")));
            caller.call()
                    .get(waiting + "&withWarnings=true")
                    .then()
                    .statusCode(200)
                    .body("items[0].warnings.code", hasItem("like-another"))
                    .body("items[1].warnings.code", hasItem("like-another"));
        }
    }

    @Test
    void aListOfPurchasesTellsWhatLooksOddToo() {
        Map<String, Object> body = City.with(City.purchase(city.member), "amountFen", 60_000_000);
        City.created(city.memberStaff(), "/consumption-records", body);
        City.approved(city.memberStaff(), "/consumption-records", City.purchase(city.member));
        city.leadStaff()
                .call()
                .get("/consumption-records?withWarnings=true&organization=" + city.member)
                .then()
                .statusCode(200)
                .body("items.find { it.status == 'DRAFT' }.warnings.code", hasItem("amount-large"))
                .body("items.find { it.status == 'APPROVED' }", not(hasKey("warnings")));
    }
}
