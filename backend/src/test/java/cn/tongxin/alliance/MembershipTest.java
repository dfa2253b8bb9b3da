package cn.tongxin.alliance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class MembershipTest {
    private City city;
    private UUID other;

    @BeforeEach
    void city() {
        city = new City();
        other = city.alliance("另一联盟");
    }

    private void leave(UUID organization, String lastDay) {
        String members = "/alliances/" + city.alliance + "/members";
        var member = Caller.COMMITTEE
                .call()
                .get(members + "?organization=" + organization)
                .jsonPath();
        Caller.COMMITTEE
                .call()
                .contentType("application/merge-patch+json")
                .header("If-Match", '"' + member.getString("items[0].etag") + '"')
                .body(Map.of("to", lastDay))
                .patch(members + "/" + member.getString("items[0].id"))
                .then()
                .statusCode(200)
                .body("to", equalTo(lastDay));
    }

    /** on no day in two alliances of a programme; the day after the last is free again. */
    @Test
    void anOrganizationIsInOneAllianceOnAnyDay() {
        City.join(other, city.member, "MEMBER", "2024-07-01", null)
                .then()
                .statusCode(422)
                .body("rule", equalTo("R-03"));
        leave(city.member, "2024-06-30");
        City.join(other, city.member, "MEMBER", "2024-06-30", null).then().statusCode(422);
        City.join(other, city.member, "MEMBER", "2024-07-01", null).then().statusCode(201);
        Caller.COMMITTEE
                .call()
                .get("/alliances/" + city.alliance + "/members?on=2024-06-30")
                .then()
                .body("items.organizationId", hasItem(city.member.toString()));
        Caller.COMMITTEE
                .call()
                .get("/alliances/" + city.alliance + "/members?on=2024-07-01")
                .then()
                .body("items.organizationId", not(hasItem(city.member.toString())));
    }

    @Test
    void ofManyAtOnceOneJoins() throws Exception {
        List<Callable<Integer>> joins = List.of(city.alliance, other, city.alliance, other).stream()
                .<Callable<Integer>>map(
                        alliance -> () -> City.join(alliance, city.outsider, "MEMBER", "2024-02-01", null)
                                .statusCode())
                .toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Integer> answers =
                    pool.invokeAll(joins).stream().map(Future::resultNow).toList();
            assertThat(answers).containsOnly(201, 422).containsOnlyOnce(201);
        }
    }

    /** what a member did while it was a member; not what it did before or after. */
    @Test
    void aLeadSeesItsMembersOnlyOnTheirDays() {
        leave(city.member, "2024-05-06");
        UUID inside = City.id(City.created(city.memberStaff(), "/volunteer-records", City.service(city.member)));
        Map<String, Object> later = City.service(city.member);
        later.put("servedOn", "2024-05-07");
        UUID outside = City.id(City.created(city.memberStaff(), "/volunteer-records", later));
        city.leadStaff().call().get("/volunteer-records/" + inside).then().statusCode(200);
        city.leadStaff().call().get("/volunteer-records/" + outside).then().statusCode(404);
        city.leadStaff()
                .call()
                .get("/volunteer-records?withTotal=true&organization=" + city.member)
                .then()
                .body("total", equalTo(1));
    }

    /** a former lead reads its own period and decides nothing. */
    @Test
    void aFormerLeadReadsItsPeriodAndDecidesNothing() {
        Map<String, Object> body = City.service(city.member);
        body.put("submit", true);
        UUID inside = City.id(City.created(city.memberStaff(), "/volunteer-records", body));
        body.put("servedOn", "2024-06-30");
        UUID after = City.id(City.created(city.memberStaff(), "/volunteer-records", body));
        leave(city.lead, "2024-06-29");
        city.leadStaff().call().get("/volunteer-records/" + inside).then().statusCode(200);
        city.leadStaff().call().get("/volunteer-records/" + after).then().statusCode(404);
        City.verb(city.leadStaff(), "/volunteer-records/" + inside, "approve", Map.of())
                .statusCode(403);
        City.verb(city.leadStaff(), "/volunteer-records/" + after, "approve", Map.of())
                .statusCode(404);
        city.leadStaff().call().get("/me").then().body("alliancesLed.size()", equalTo(0));
    }

    @Test
    void aLeadReadsButDoesNotWriteItsMembersRecords() {
        UUID record = City.id(City.created(city.memberStaff(), "/volunteer-records", City.service(city.member)));
        City.verb(city.leadStaff(), "/volunteer-records/" + record, "submit", Map.of())
                .statusCode(403);
        city.leadStaff().call().get("/me").then().body("alliancesLed.id", hasItem(city.alliance.toString()));
    }
}
