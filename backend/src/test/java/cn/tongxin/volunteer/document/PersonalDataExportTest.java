package cn.tongxin.volunteer.document;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** A person may know what is held about him, and from whom he may learn it. */
@QuarkusTest
class PersonalDataExportTest {
    private City city;
    private Response volunteer;
    private String path;

    @BeforeEach
    void volunteer() {
        city = new City();
        volunteer = City.created(
                city.memberStaff(), "/volunteers", City.body("name", "林示例", "organizationId", city.member));
        path = "/volunteers/" + City.id(volunteer) + "/personal-data";
    }

    private Map<String, Object> served(String day) {
        Map<String, Object> record = City.service(city.member);
        record.remove("headcount");
        return City.with(City.with(record, "volunteerId", City.id(volunteer)), "servedOn", day);
    }

    @Test
    void everythingThatNamesThePersonIsThere() {
        UUID approved = City.approved(city.memberStaff(), "/volunteer-records", served("2024-05-06"));
        UUID draft = City.id(City.created(city.memberStaff(), "/volunteer-records", served("2024-05-07")));
        city.memberStaff()
                .call()
                .accept("*/*")
                .get("/volunteers/" + City.id(volunteer) + "/record-list?from=2024-01-01&to=2024-12-31")
                .then()
                .statusCode(200);
        JsonPath held = city.memberStaff().call().get(path).jsonPath();
        assertThat(held.getString("name")).isEqualTo("林示例");
        assertThat(held.getString("number")).isEqualTo(volunteer.jsonPath().getString("number"));
        assertThat(held.getList("records.id")).containsExactly(draft.toString(), approved.toString());
        assertThat(held.getList("records.status")).containsExactly("DRAFT", "APPROVED");
        assertThat(held.getList("prints")).hasSize(1);
        assertThat(held.getInt("prints[0].minutes")).isEqualTo(90);
    }

    @Test
    void theOwnUnitAndTheCommitteeGiveItAndNobodyElse() {
        for (Caller giver : List.of(city.memberStaff(), Caller.COMMITTEE)) {
            giver.call().get(path).then().statusCode(200);
        }
        city.leadStaff().call().get(path).then().statusCode(403);
        Caller.AUDITOR.call().get(path).then().statusCode(403);
        city.outsiderStaff().call().get(path).then().statusCode(404);
    }

    @Test
    void afterwardsThereIsNothingToGive() {
        String id = "/volunteers/" + City.id(volunteer);
        City.verb(city.memberStaff(), id, "anonymize", Map.of("reason", "本人申请")).statusCode(200);
        city.memberStaff().call().get(path).then().statusCode(409);
    }
}
