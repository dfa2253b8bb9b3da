package cn.tongxin.users;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import cn.tongxin.testing.AtOnce;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.KeycloakStandIn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

/** 三员分立: who hands out accounts hands out no rights, and nobody grants to himself. */
@QuarkusTest
class UserRightsTest {
    private static final String RECORDS = "/volunteer-records";

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

    @Test
    void aResetGivesANewPasswordAndOnWishANewSecondFactor() {
        String username = Accounts.username();
        Response made = Accounts.create(username, city.member);
        String account = Accounts.PATH + "/" + City.id(made);
        String subject = made.path("subject");
        keycloak.accounts().secondFactor(subject);
        Accounts.verb(account, "reset")
                .statusCode(200)
                .body("temporaryPassword", not(equalTo(made.path("temporaryPassword"))));
        assertThat(there(username).path("credentials")).isNotEmpty();
        assertThat(there(username).at("/password/temporary").asBoolean()).isTrue();
        Accounts.verb(account, "reset", "secondFactor", true).statusCode(200).body("temporaryPassword", notNullValue());
        assertThat(there(username).path("credentials")).isEmpty();
        keycloak.accounts().signedIn(subject);
        Accounts.grant(Caller.SECURITY, account, "auditor").statusCode(200);
        Accounts.verb(account, "reset", "secondFactor", true)
                .statusCode(422)
                .body("errors.code", contains("second-factor-apart"));
    }

    /** Else the administrator could come in as anybody, with the rights that somebody else granted. */
    @Test
    void whoIsResetMayDoNothingUntilHisRolesAreGrantedAnew() {
        Response made = Accounts.create(Accounts.username(), city.member);
        String account = Accounts.PATH + "/" + City.id(made);
        String subject = made.path("subject");
        Caller claims = Caller.staffOf(city.member);
        Accounts.grant(Caller.SECURITY, account, "staff").statusCode(200);
        Accounts.as(subject, claims).get(RECORDS).then().statusCode(200);
        Accounts.verb(account, "reset")
                .statusCode(200)
                .body("resting", equalTo(true))
                .body("roles", contains("staff"));
        Accounts.as(subject, claims).get(RECORDS).then().statusCode(403);
        Accounts.as(subject, claims).get("/me").then().statusCode(200).body("roles", hasSize(0));
        assertThat(keycloak.accounts().rolesOf(subject)).containsExactly("staff");
        keycloak.accounts().signedIn(subject);
        Accounts.grant(Caller.SECURITY, account, "staff").statusCode(200).body("resting", equalTo(false));
        Accounts.as(subject, claims).get(RECORDS).then().statusCode(200);
    }

    /** Else the administrator could walk an account that he made through all units. */
    @Test
    void whoIsMovedMayDoNothingUntilHisRolesAreGrantedAnew() {
        Caller staff = city.memberStaff();
        String account = Accounts.of(staff);
        Accounts.verb(account, "move", "organizationId", city.member)
                .statusCode(200)
                .body("resting", equalTo(false));
        Accounts.verb(account, "move", "organizationId", city.second)
                .statusCode(200)
                .body("resting", equalTo(true));
        staff.call().get(RECORDS).then().statusCode(403);
        Accounts.grant(Caller.SECURITY, account, "staff").statusCode(200).body("resting", equalTo(false));
        staff.call().get(RECORDS).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"committee", "auditor", "admin", "security"})
    void aRoleThatDecidesOrWatchesNeedsAnOwnerWithAPasswordOfHisOwn(String role) {
        Response made = Accounts.create(Accounts.username(), city.member);
        String account = Accounts.PATH + "/" + City.id(made);
        Accounts.grant(Caller.SECURITY, account, role)
                .statusCode(422)
                .body("errors.field", contains("roles"))
                .body("errors.code", contains("password-not-own"));
        keycloak.accounts().signedIn(made.path("subject"));
        Accounts.grant(Caller.SECURITY, account, role).statusCode(200);
        Accounts.verb(account, "reset").statusCode(200).body("resting", equalTo(true));
        Accounts.grant(Caller.SECURITY, account, role).statusCode(422);
        keycloak.accounts().signedIn(made.path("subject"));
        Accounts.grant(Caller.SECURITY, account, role).statusCode(200).body("resting", equalTo(false));
        Accounts.verb(account, "disable").statusCode(200);
    }

    /** New contacts are too many to wait for; but not where the administrator could come in as somebody who leads. */
    @Test
    void aContactNeedsAPasswordOfHisOwnWhereHisUnitLeadsOrItWasReset() {
        Response ofLead = Accounts.create(Accounts.username(), city.lead);
        String leading = Accounts.PATH + "/" + City.id(ofLead);
        Accounts.grant(Caller.SECURITY, leading, "staff")
                .statusCode(422)
                .body("errors.code", contains("password-not-own"));
        keycloak.accounts().signedIn(ofLead.path("subject"));
        Accounts.grant(Caller.SECURITY, leading, "staff").statusCode(200);

        Response ofMember = Accounts.create(Accounts.username(), city.member);
        String member = Accounts.PATH + "/" + City.id(ofMember);
        Accounts.grant(Caller.SECURITY, member, "staff").statusCode(200);
        Accounts.verb(member, "reset").statusCode(200);
        Accounts.grant(Caller.SECURITY, member, "staff")
                .statusCode(422)
                .body("errors.code", contains("password-not-own"));
        keycloak.accounts().signedIn(ofMember.path("subject"));
        Accounts.grant(Caller.SECURITY, member, "staff").statusCode(200);
    }

    /** 三员分立. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin security",
                "admin auditor",
                "security auditor",
                "admin staff",
                "security committee",
                "auditor staff"
            })
    void noAccountHoldsRolesThatAreKeptApart(String roles) {
        String account = Accounts.PATH + "/" + City.id(Accounts.create(Accounts.username(), city.member));
        Accounts.grant(Caller.SECURITY, account, roles.split(" ", -1))
                .statusCode(422)
                .body("errors.field", contains("roles"))
                .body("errors.code", contains("roles-apart"));
        Caller mixed = new Caller("mixed " + UUID.randomUUID(), Set.of(roles.split(" ", -1)), "", null);
        mixed.call().get("/me").then().statusCode(401).body("detail", containsString("不能同属一人"));
    }

    @Test
    void staffAndCommitteeGoTogetherAndStaffNeedsAnOrganization() {
        Response made = Accounts.create(Accounts.username(), null);
        String account = Accounts.PATH + "/" + City.id(made);
        keycloak.accounts().signedIn(made.path("subject"));
        Accounts.grant(Caller.SECURITY, account, "staff", "committee")
                .statusCode(422)
                .body("errors.code", contains("staff-of-none"));
        Accounts.verb(account, "move", "organizationId", city.member).statusCode(200);
        Accounts.grant(Caller.SECURITY, account, "staff", "committee").statusCode(200);
        Accounts.verb(account, "move").statusCode(422).body("errors.code", contains("staff-of-none"));
    }

    @Test
    void whoWaitsForARoleIsFound() {
        String username = Accounts.username();
        String account = Accounts.PATH + "/" + City.id(Accounts.create(username, city.member));
        String waiting = Accounts.PATH + "?awaitsGrant=true&q=" + username;
        Caller.SECURITY.call().get(waiting).then().body("items", hasSize(1));
        Accounts.grant(Caller.SECURITY, account, "staff").statusCode(200);
        Caller.SECURITY.call().get(waiting).then().body("items", hasSize(0));
        Accounts.verb(account, "reset").statusCode(200);
        Caller.SECURITY.call().get(waiting).then().body("items", hasSize(1));
        Accounts.verb(account, "disable").statusCode(200);
        Caller.SECURITY.call().get(waiting).then().body("items", hasSize(0));
    }

    @Test
    void nobodyGrantsToHimself() {
        Caller officer = somebody("security");
        Caller.SECURITY.call().get(Accounts.PATH).then().statusCode(200);
        Accounts.grant(officer, Accounts.of(officer), "committee")
                .statusCode(422)
                .body("errors.code", contains("own-account"));
        Accounts.grant(Caller.SECURITY, Accounts.of(officer)).statusCode(200);
    }

    /** Whoever was made here in between would have to be taken away first, so that one is left. */
    @Test
    void theLastSecurityAdministratorStays() {
        String last = Accounts.of(Caller.SECURITY);
        Caller.ADMIN
                .call()
                .get(Accounts.PATH + "?role=security&status=ACTIVE&limit=200")
                .jsonPath()
                .<String>getList("items.id")
                .stream()
                .map(id -> Accounts.PATH + "/" + id)
                .filter(account -> !account.equals(last))
                .forEach(account -> Accounts.verb(account, "disable").statusCode(200));
        Accounts.verb(last, "disable").statusCode(409).body("detail", containsString("最后一个"));
        keycloak.accounts().known(Caller.ADMIN.call().get(last).path("subject"));
        Accounts.verb(last, "reset").statusCode(409).body("detail", containsString("最后一个"));
        Caller.SECURITY.call().get(Accounts.PATH).then().statusCode(200);
    }

    @Test
    void ofGrantsAtOnceOneIsMade() throws Exception {
        String account = Accounts.PATH + "/" + City.id(Accounts.create(Accounts.username(), city.member));
        String etag = Caller.ADMIN.call().get(account).path("etag");
        List<Integer> statuses = AtOnce.all(
                6,
                () -> Caller.SECURITY
                        .call()
                        .header("If-Match", '"' + etag + '"')
                        .body(City.body("reason", Accounts.WHY, "roles", List.of("staff")))
                        .put(account + "/roles")
                        .statusCode());
        assertThat(statuses).containsOnlyOnce(200).allMatch(Set.of(200, 412)::contains);
    }

    @Test
    void ofResetsAtOnceOneIsMade() throws Exception {
        String account = Accounts.PATH + "/" + City.id(Accounts.create(Accounts.username(), city.member));
        String etag = Caller.ADMIN.call().get(account).path("etag");
        List<Integer> statuses = AtOnce.all(
                6,
                () -> Caller.ADMIN
                        .call()
                        .header("If-Match", '"' + etag + '"')
                        .body(City.body("reason", Accounts.WHY))
                        .post(account + "/reset")
                        .statusCode());
        assertThat(statuses).containsOnlyOnce(200).allMatch(Set.of(200, 412)::contains);
    }

    private JsonNode there(String username) {
        return keycloak.accounts().of(username).orElseThrow();
    }
}
