package cn.tongxin.users;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import cn.tongxin.security.session.SignedIn;
import cn.tongxin.security.session.WebSessions;
import cn.tongxin.testing.AtOnce;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.KeycloakStandIn;
import cn.tongxin.testing.TestTrail;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

/** What our table says about a person holds at each of his requests, whatever his token says. */
@QuarkusTest
class UserTest {
    private static final String RECORDS = "/volunteer-records";

    @Inject
    WebSessions sessions;

    private City city;
    private KeycloakStandIn keycloak;

    @BeforeEach
    void opened() {
        keycloak = KeycloakStandIn.open();
        city = new City();
    }

    @AfterEach
    void closed() {
        keycloak.close();
    }

    private static Caller somebody(String role) {
        return new Caller(role + " " + UUID.randomUUID(), Set.of(role), "", null);
    }

    private static Caller like(Caller caller, Set<String> roles, UUID organization) {
        return new Caller(caller.name(), roles, "", organization);
    }

    @Test
    void whoComesForTheFirstTimeIsTakenUpAsHisTokenSays() {
        city.memberStaff().call().get("/me").then().statusCode(200);
        Caller.ADMIN
                .call()
                .get(Accounts.PATH + "?organization=" + city.member)
                .then()
                .body("items", hasSize(1))
                .body("items[0].roles", contains("staff"))
                .body("items[0].status", equalTo("ACTIVE"))
                .body("items[0].behind", equalTo(false))
                .body("items[0].organizationId", equalTo(city.member.toString()))
                .body("items[0].lastSeenOn", matchesPattern("\\d{4}-\\d\\d-\\d\\d"));
    }

    @Test
    void whoComesTwiceAtOnceIsTakenUpOnce() throws Exception {
        Caller caller = city.memberStaff();
        List<Integer> statuses = AtOnce.all(8, () -> caller.call().get("/me").statusCode());
        assertThat(statuses).containsOnly(200);
        Caller.ADMIN
                .call()
                .get(Accounts.PATH + "?organization=" + city.member)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void afterThatAnotherTokenChangesNothing() {
        Caller staff = city.memberStaff();
        staff.call().get("/me").then().statusCode(200);
        Caller claims = like(staff, Set.of("staff", "committee"), city.outsider);
        claims.call()
                .get("/me")
                .then()
                .body("roles", contains("staff"))
                .body("organizationId", equalTo(city.member.toString()));
        claims.call()
                .get("/programmes/" + city.programme + "/exceptions")
                .then()
                .statusCode(403);
    }

    @Test
    void rolesAreThoseOfTokenAndTableBoth() {
        Caller committee = somebody("committee");
        String account = Accounts.of(committee);
        committee.call().get(RECORDS).then().statusCode(200);
        Accounts.grant(Caller.SECURITY, account).statusCode(200).body("roles", hasSize(0));
        committee.call().get(RECORDS).then().statusCode(403);
        committee.call().get("/me").then().body("roles", hasSize(0));
        Accounts.grant(Caller.SECURITY, account, "committee", "auditor").statusCode(422);
        Accounts.grant(Caller.SECURITY, account, "committee").statusCode(200);
        committee.call().get(RECORDS).then().statusCode(200);
        like(committee, Set.of("staff"), city.member).call().get(RECORDS).then().statusCode(403);
    }

    /** with the organization goes what it leads, at once. */
    @Test
    void whoIsMovedSeesTheNewOrganizationAndNotTheFormer() {
        Caller lead = city.leadStaff();
        Response records =
                City.created(city.memberStaff(), RECORDS, City.with(City.service(city.member), "submit", true));
        String record = RECORDS + "/" + City.id(records);
        String elsewhere =
                RECORDS + "/" + City.id(City.created(city.outsiderStaff(), RECORDS, City.service(city.outsider)));
        lead.call().get(record).then().statusCode(200);
        lead.call().get(elsewhere).then().statusCode(404);
        Accounts.move(lead, city.outsider);
        lead.call().get(record).then().statusCode(404);
        City.verb(lead, record, "approve", Map.of()).statusCode(404);
        lead.call().get(elsewhere).then().statusCode(200);
        lead.call()
                .get("/me")
                .then()
                .body("organizationId", equalTo(city.outsider.toString()))
                .body("alliancesLed", hasSize(0));
    }

    @Test
    void whoIsDisabledIsRefusedAtTheNextRequest() {
        Caller staff = city.memberStaff();
        String account = Accounts.of(staff);
        Accounts.verb(account, "disable").statusCode(200).body("status", equalTo("DISABLED"));
        staff.call()
                .get(RECORDS)
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:tongxin:problem:invalid-token"))
                .body("detail", containsString("已停用"));
        staff.call().get("/me").then().statusCode(401);
        Accounts.verb(account, "disable").statusCode(409);
        Accounts.verb(account, "enable").statusCode(200).body("status", equalTo("ACTIVE"));
        staff.call().get(RECORDS).then().statusCode(200);
    }

    @Test
    void everyStepEndsHisSessions() {
        String username = Accounts.username();
        String account = Accounts.PATH + "/" + City.id(Accounts.create(username, city.member));
        String subject = Caller.ADMIN.call().get(account).path("subject");
        for (Runnable step : List.<Runnable>of(
                () -> Accounts.grant(Caller.SECURITY, account, "staff").statusCode(200),
                () -> Accounts.verb(account, "move", "organizationId", city.second)
                        .statusCode(200),
                () -> Accounts.verb(account, "reset").statusCode(200),
                () -> Accounts.verb(account, "disable").statusCode(200))) {
            String his = sessions.open("{}", new SignedIn(subject, "his"));
            String other = sessions.open("{}", new SignedIn("another", "another"));
            int before = keycloak.accounts().ended().size();
            step.run();
            assertThat(sessions.tokens(his)).isEmpty();
            assertThat(sessions.tokens(other)).isPresent();
            assertThat(keycloak.accounts().ended()).hasSizeGreaterThan(before).containsOnly(subject);
        }
    }

    @Test
    void whoIsMadeSignsInWithHisOwnPasswordAndHoldsNoRoleUntilOneIsGranted() {
        String username = Accounts.username();
        Response made = Accounts.create(username, city.member);
        made.then()
                .statusCode(201)
                .body("temporaryPassword", matchesPattern("([a-z2-9]{4}-){3}[a-z2-9]{4}"))
                .body("roles", hasSize(0))
                .body("status", equalTo("ACTIVE"))
                .body("behind", equalTo(false));
        String account = Accounts.PATH + "/" + City.id(made);
        String subject = made.path("subject");
        Caller.ADMIN.call().get(account).then().body("temporaryPassword", nullValue());
        JsonNode there = keycloak.accounts().of(username).orElseThrow();
        assertThat(there.at("/attributes/organization_id/0").asText()).isEqualTo(city.member.toString());
        assertThat(there.at("/credentials/0/temporary").asBoolean()).isTrue();
        Caller claims = Caller.staffOf(city.member);
        Accounts.as(subject, claims).get(RECORDS).then().statusCode(403);
        Accounts.grant(Caller.SECURITY, account, "staff").statusCode(200).body("roles", contains("staff"));
        assertThat(keycloak.accounts().rolesOf(subject)).containsExactly("staff");
        Accounts.as(subject, claims).get(RECORDS).then().statusCode(200);
        Accounts.as(subject, claims).get("/me").then().body("name", equalTo("新任联络员"));
    }

    @Test
    void noPersonIsCalledAsTheAccountOfAClient() {
        String name = "service-account-" + UUID.randomUUID().toString().substring(0, 8);
        Accounts.create(name, city.member)
                .then()
                .statusCode(422)
                .body("errors.field", contains("username"))
                .body("errors.code", contains("reserved"));
        keycloak.accounts().left(name, "committee");
        Caller.ADMIN
                .call()
                .body(City.body("username", name))
                .post(Accounts.PATH + "/adopt")
                .then()
                .statusCode(422)
                .body("errors.code", contains("reserved"));
    }

    @Test
    void theTrailNamesWhatWasDoneInAFewWords() {
        UUID account = City.id(Accounts.create(Accounts.username(), city.member));
        JsonPath told = TestTrail.entries(Map.of("subject", account));
        assertThat(told.getList("items.actionName")).containsOnly("新建用户");
    }

    @Test
    void whoIsTakenUpAtHisFirstRequestLeavesAnEntry() {
        Caller committee = somebody("committee");
        UUID account = UUID.fromString(Accounts.of(committee).substring(Accounts.PATH.length() + 1));
        JsonPath told = TestTrail.entries(Map.of("subject", account));
        assertThat(told.<String>getList("items.action")).containsExactly("takeUpUser");
        assertThat(told.<String>getList("items.actorName")).containsExactly(committee.name());
        assertThat(TestTrail.entry(told.getLong("items[0].number")).<String>getList("subjects.act"))
                .containsExactly("CREATED");
    }

    @Test
    void sessionsThatAStepEndsAreTold() {
        Caller staff = city.memberStaff();
        String account = Accounts.of(staff);
        String subject = Caller.ADMIN.call().get(account).path("subject");
        String claims = "{\"sub\":\"" + subject + "\",\"name\":\"" + staff.name() + "\"}";
        String token = "e30." + Base64.getUrlEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".";
        for (String signIn : List.of("one", "one", "another")) {
            sessions.open("{\"access\":\"" + token + "\"}", new SignedIn(subject, signIn));
        }
        Accounts.verb(account, "disable").statusCode(200);
        assertThat(TestTrail.entries(Map.of("actor", subject, "kind", "SIGN_OUT"))
                        .<String>getList("items.action"))
                .containsExactly("endSession", "endSession");
    }

    @Test
    void whomTheIdentityProviderHasIsTakenUpBeforeHeComes() {
        String username = Accounts.username();
        String subject = keycloak.accounts().left(username, "staff", "committee");
        Map<String, Object> wish = City.body("username", username);
        Caller.ADMIN
                .call()
                .body(wish)
                .post(Accounts.PATH + "/adopt")
                .then()
                .statusCode(201)
                .body("subject", equalTo(subject))
                .body("roles", contains("committee", "staff"))
                .body("status", equalTo("ACTIVE"));
        Caller.ADMIN.call().body(wish).post(Accounts.PATH + "/adopt").then().statusCode(422);
        wish.put("username", Accounts.username());
        Caller.ADMIN
                .call()
                .body(wish)
                .post(Accounts.PATH + "/adopt")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-an-account"));
    }

    @Test
    void theHandoverListsWhatIsOpenAndNothingOfWhatItSays() {
        Caller staff = city.memberStaff();
        String draft = City.created(staff, RECORDS, City.service(city.member)).path("id");
        String submitted = City.created(staff, RECORDS, City.with(City.service(city.member), "submit", true))
                .path("id");
        City.created(city.leadStaff(), RECORDS, City.service(city.lead));
        Caller.ADMIN
                .call()
                .get(Accounts.of(staff) + "/handover")
                .then()
                .statusCode(200)
                .body("open.list", contains("volunteer-records", "volunteer-records"))
                .body("open.status", contains("DRAFT", "SUBMITTED"))
                .body("open.count", contains(1, 1))
                .body("open[0].ids", contains(draft))
                .body("open[1].ids", contains(submitted))
                .body("open[0].keySet()", hasSize(4));
    }

    @Test
    void theListIsFoundByNameRoleAndState() {
        String username = Accounts.username();
        String account = Accounts.PATH + "/" + City.id(Accounts.create(username, city.member));
        for (String filter : List.of("q=" + username, "organization=" + city.member + "&status=ACTIVE")) {
            Caller.AUDITOR.call().get(Accounts.PATH + "?" + filter).then().body("items.username", contains(username));
        }
        Accounts.grant(Caller.SECURITY, account, "staff").statusCode(200);
        Caller.SECURITY
                .call()
                .get(Accounts.PATH + "?role=staff&organization=" + city.member)
                .then()
                .body("items", hasSize(1));
        Caller.SECURITY
                .call()
                .get(Accounts.PATH + "?role=admin&organization=" + city.member)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aChangeNamesTheVersionItWasDecidedOn() {
        String account = Accounts.PATH + "/" + City.id(Accounts.create(Accounts.username(), city.member));
        Caller.ADMIN
                .call()
                .body(City.body("reason", "x"))
                .post(account + "/disable")
                .then()
                .statusCode(428);
        Accounts.versioned(Caller.ADMIN, account)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("name", "改名"))
                .patch(account)
                .then()
                .statusCode(200)
                .body("name", equalTo("改名"));
        Accounts.versioned(Caller.ADMIN, account)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("organizationId", city.second))
                .patch(account)
                .then()
                .statusCode(400);
    }
}
