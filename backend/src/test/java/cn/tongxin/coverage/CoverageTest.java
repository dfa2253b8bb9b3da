package cn.tongxin.coverage;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.shared.Ids;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Workbooks;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

/** Coverage before the year in which any other test's organizations exist, so that "all of a kind" are its own. */
@QuarkusTest
class CoverageTest {
    private static final String PATH = "/pairings/coverage";
    private static final String DAY = "1999-06-30";
    private static final String UNITS = "1+2结对帮扶";
    private static final String ALLIANCES = "联盟结对社区";

    @Inject
    EntityManager database;

    private UUID pilot;
    private UUID other;
    private UUID first;
    private UUID second;
    private UUID programme;

    @BeforeEach
    void onePlusTwo() {
        pilot = organization("COMMUNITY", 1);
        other = organization("COMMUNITY", 2);
        first = organization("GOVERNMENT_AGENCY", 3);
        second = organization("GOVERNMENT_AGENCY", 4);
        programme = programme(
                rule(UNITS, "ORGANIZATION", List.of(), Map.of("min", 2, "max", 2), Map.of("min", 1), 1),
                rule(ALLIANCES, "ALLIANCE", List.of(), Map.of("min", 1), Map.of("min", 1, "max", 1), 0));
    }

    private UUID programme(Map<?, ?>... rules) {
        return City.programme(City.body("year", 2024, "pairingRules", List.of(rules)));
    }

    /** Communities that are named, so that those of other tests here are left out. */
    private Map<String, Object> rule(
            String kind,
            String supporters,
            List<String> supporterKinds,
            Map<String, Object> perBeneficiary,
            Map<String, Object> perSupporter,
            int projects) {
        Map<String, Object> rule = City.pairingRule(kind);
        rule.put("supporterType", supporters);
        rule.put("supporterKinds", supporterKinds);
        rule.put("beneficiaryIds", List.of(pilot, other));
        rule.put("supportersPerBeneficiary", perBeneficiary);
        rule.put("beneficiariesPerSupporter", perSupporter);
        rule.put("projectsPerSupporter", projects);
        return rule;
    }

    private static UUID organization(String kind, int order) {
        return City.id(City.created(
                Caller.COMMITTEE,
                "/organizations",
                City.body(
                        "name",
                        "单位 " + UUID.randomUUID(),
                        "kind",
                        kind,
                        "sortOrder",
                        order,
                        "activeFrom",
                        "1990-01-01",
                        "activeTo",
                        "1999-12-31")));
    }

    private UUID paired(String kind, UUID supporter, UUID beneficiary) {
        Map<String, Object> pairing = City.body(
                "kind", kind,
                "programmeId", programme,
                "supporterId", supporter,
                "beneficiaryId", beneficiary,
                "from", "1999-01-01",
                "to", "1999-12-31");
        UUID made = City.id(City.created(Caller.COMMITTEE, "/pairings", pairing));
        Caller.COMMITTEE
                .call()
                .header("If-Match", "\"0\"")
                .post("/pairings/" + made + "/confirm")
                .then()
                .statusCode(200);
        return made;
    }

    private JsonPath coverage(String kind, String day) {
        return coverage(programme, kind, day);
    }

    private static JsonPath coverage(UUID programme, String kind, String day) {
        return Caller.AUDITOR
                .call()
                .queryParams(Map.of("programme", programme, "kind", kind, "asOf", day))
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String status(JsonPath coverage, UUID beneficiary) {
        return coverage.getString("beneficiaries.find { it.organizationId == '" + beneficiary + "' }.status");
    }

    private static List<String> missing(JsonPath coverage, String rule) {
        return coverage.getList("gaps.findAll { it.rule == '" + rule + "' }.subjectId");
    }

    /** one supporter is too few, two are as planned, three too many; only too few is a gap. */
    @Test
    void aPilotCommunityHasTwoSupporters() {
        paired(UNITS, first, pilot);
        JsonPath one = coverage(UNITS, DAY);
        assertThat(status(one, pilot)).isEqualTo("SHORT");
        assertThat(one.getString("beneficiaries[0].needed")).isEqualTo("2");
        assertThat(missing(one, "R-08")).containsExactly(pilot.toString(), other.toString());
        assertThat(one.getString("gaps[0].message")).isEqualTo("“" + UNITS + "”已有 1 个帮扶方，方案要求 2 个");

        paired(UNITS, second, pilot);
        JsonPath two = coverage(UNITS, DAY);
        assertThat(status(two, pilot)).isEqualTo("COVERED");
        assertThat(two.getList("beneficiaries[0].supporters.supporterId", String.class))
                .containsExactly(first.toString(), second.toString());
        assertThat(missing(two, "R-08")).containsExactly(other.toString());

        paired(UNITS, organization("GOVERNMENT_AGENCY", 5), pilot);
        JsonPath three = coverage(UNITS, DAY);
        assertThat(status(three, pilot)).isEqualTo("EXCESS");
        assertThat(missing(three, "R-08")).containsExactly(other.toString());
        assertThat(three.getInt("pairs")).isEqualTo(3);
    }

    /** a unit that supports leads a project; another's does not count for it, a stopped one no longer. */
    @Test
    void eachSupporterLeadsAProject() {
        UUID pairing = paired(UNITS, first, pilot);
        UUID others = paired(UNITS, second, pilot);
        assertThat(missing(coverage(UNITS, DAY), "R-09")).containsExactly(first.toString(), second.toString());
        project(others, second);
        JsonPath one = coverage(UNITS, DAY);
        assertThat(missing(one, "R-09")).containsExactly(first.toString());
        assertThat(one.getList("supporters.projects", Integer.class)).containsExactly(0, 1);
        assertThat(one.getList("supporters.status", String.class)).containsExactly("SHORT", "COVERED");
        assertThat(one.getString("gaps.find { it.rule == 'R-09' }.message")).isEqualTo("已领办 0 个项目，方案要求每年至少 1 个");
        UUID project = project(pairing, first);
        assertThat(missing(coverage(UNITS, DAY), "R-09")).isEmpty();
        assertThat(missing(coverage(UNITS, "1999-01-31"), "R-09")).hasSize(2);
        City.verb(Caller.COMMITTEE, "/projects/" + project, "stop", Map.of("stoppedOn", "1999-06-30", "reason", "停"))
                .statusCode(200);
        assertThat(missing(coverage(UNITS, "1999-06-30"), "R-09")).isEmpty();
        assertThat(missing(coverage(UNITS, "1999-07-01"), "R-09")).containsExactly(first.toString());
    }

    private static UUID project(UUID pairing, UUID leader) {
        return City.id(City.created(
                Caller.COMMITTEE,
                "/projects",
                City.body("pairingId", pairing, "leaderId", leader, "name", "路灯", "need", "照明", "from", "1999-02-01")));
    }

    /** how many on either side is the kind's, and two kinds of one programme do not mix. */
    @Test
    void twoModelsStandSideBySide() {
        UUID alliance = City.id(City.created(
                Caller.COMMITTEE, "/alliances", City.body("programmeId", programme, "name", "联盟", "sortOrder", 1)));
        UUID idle = City.id(City.created(
                Caller.COMMITTEE, "/alliances", City.body("programmeId", programme, "name", "另一联盟", "sortOrder", 2)));
        paired(ALLIANCES, alliance, pilot);
        paired(ALLIANCES, alliance, other);
        paired(UNITS, first, pilot);
        JsonPath alliances = coverage(ALLIANCES, DAY);
        assertThat(alliances.getList("supporters.supporterId", String.class))
                .containsExactly(alliance.toString(), idle.toString());
        assertThat(alliances.getList("supporters.status", String.class)).containsExactly("EXCESS", "SHORT");
        assertThat(alliances.getList("gaps.subjectId", String.class)).containsExactly(idle.toString());
        assertThat(alliances.getList("gaps.subjectType", String.class)).containsExactly("ALLIANCE");
        JsonPath units = coverage(UNITS, DAY);
        assertThat(units.getList("supporters.supporterId", String.class)).containsExactly(first.toString());
        assertThat(units.getInt("pairs")).isEqualTo(1);
    }

    /** The last day counts, the day after does not. */
    @Test
    void aPairingCountsOnItsLastDay() {
        UUID pairing = paired(UNITS, first, pilot);
        City.verb(Caller.COMMITTEE, "/pairings/" + pairing, "end", Map.of("to", DAY, "reason", "期满"))
                .statusCode(200);
        assertThat(coverage(UNITS, DAY).getInt("pairs")).isEqualTo(1);
        assertThat(coverage(UNITS, "1999-07-01").getInt("pairs")).isZero();
        assertThat(coverage(UNITS, "1999-07-01").getList("supporters")).isEmpty();
    }

    @Test
    void theKindIsNamedWhereThereAreSeveral() {
        String asked = PATH + "?programme=" + programme;
        Caller.COMMITTEE.call().get(PATH).then().statusCode(400).body("errors[0].field", equalTo("programme"));
        Caller.COMMITTEE.call().get(asked).then().statusCode(400).body("errors[0].field", equalTo("kind"));
        Caller.COMMITTEE.call().get(asked + "&kind=别的").then().statusCode(400);
        Caller.COMMITTEE
                .call()
                .accept("*/*")
                .get(PATH + "/download?format=pdf&programme=" + programme)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("format"));
        UUID single = programme(rule(UNITS, "ORGANIZATION", List.of(), Map.of("min", 0), Map.of("min", 0), 0));
        Caller.COMMITTEE
                .call()
                .get(PATH + "?programme=" + single)
                .then()
                .statusCode(200)
                .body("asOf", startsWith("2024-"));
    }

    /** R-10, S2: 55 units and 212 communities; every count is right from both sides, and the workbook says the same. */
    @Test
    void fiftyFiveUnitsCoverTwoHundredAndTwelveCommunities() {
        List<UUID> units = kept("MASS_ORGANIZATION", 0, 55);
        List<UUID> communities = kept("SUBDISTRICT", 100, 212);
        Map<String, Object> all = City.pairingRule("单位结对社区");
        all.put("supporterType", "ORGANIZATION");
        all.put("supporterKinds", List.of("MASS_ORGANIZATION"));
        all.put("beneficiaryKinds", List.of("SUBDISTRICT"));
        all.put("supportersPerBeneficiary", Map.of("min", 1));
        all.put("beneficiariesPerSupporter", Map.of("min", 1, "max", 6));
        UUID everywhere = programme(all);
        // The last unit has none and the last two communities neither; the first fifty have two supporters.
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, 260)
                        .forEach(i -> keep(everywhere, units.get(i % 54), communities.get(i % 210))));
        JsonPath coverage = coverage(everywhere, "单位结对社区", DAY);
        assertThat(coverage.getInt("pairs")).isEqualTo(260);
        assertThat(coverage.getList("beneficiaries.organizationId", UUID.class)).isEqualTo(communities);
        assertThat(coverage.getList("supporters.supporterId", UUID.class)).isEqualTo(units);
        assertThat(coverage.getList("supporters.beneficiaries", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(260);
        assertThat(coverage.getList("beneficiaries.supporters.flatten()")).hasSize(260);
        assertThat(coverage.getList("beneficiaries.findAll { it.supporters.size() == 2 }"))
                .hasSize(50);
        assertThat(missing(coverage, "R-08"))
                .containsExactly(
                        communities.get(210).toString(), communities.get(211).toString());
        assertThat(missing(coverage, "R-10")).containsExactly(units.get(54).toString());
        assertThat(coverage.getList("gaps")).hasSize(3);
        assertWorkbook(everywhere, coverage);
    }

    /** So many that they are written straight into the table. */
    private List<UUID> kept(String kind, int firstPlace, int count) {
        List<UUID> ids = Stream.generate(Ids::next).limit(count).toList();
        QuarkusTransaction.requiringNew()
                .run(() -> ids.forEach(id -> database.createNativeQuery("""
                        insert into organization (id, version, created_at, updated_at, name, short_name, kind,
                          sort_order, active_from, active_to)
                        values (:id, 0, now(), now(), :name, :name, :kind, :place, '1990-01-01', '1999-12-31')""")
                        .setParameter("id", id)
                        .setParameter("name", "单位 " + id)
                        .setParameter("kind", kind)
                        .setParameter("place", firstPlace + ids.indexOf(id))
                        .executeUpdate()));
        return ids;
    }

    private void keep(UUID programme, UUID supporter, UUID beneficiary) {
        database.createNativeQuery("""
                        insert into pairing (id, version, created_at, updated_at, programme_id, kind, supporter_type,
                          supporter_id, beneficiary_id, from_day, to_day, status)
                        values (:id, 0, now(), now(), :programme, '单位结对社区', 'ORGANIZATION', :supporter,
                          :beneficiary, '1999-01-01', '9999-12-31', 'ACTIVE')""")
                .setParameter("id", Ids.next())
                .setParameter("programme", programme)
                .setParameter("supporter", supporter)
                .setParameter("beneficiary", beneficiary)
                .executeUpdate();
    }

    private static void assertWorkbook(UUID programme, JsonPath coverage) {
        Response file = Caller.COMMITTEE
                .call()
                .accept("*/*")
                .queryParams(Map.of("programme", programme, "asOf", DAY, "format", "xlsx"))
                .get(PATH + "/download");
        file.then()
                .statusCode(200)
                .contentType(Workbooks.XLSX)
                .header("Content-Disposition", containsString("filename*=UTF-8''%E5"));
        Map<String, List<List<String>>> sheets = Workbooks.sheets(file.asByteArray());
        assertThat(sheets).containsOnlyKeys("覆盖矩阵", "按受助方", "按帮扶方", "缺口清单");
        assertThat(sheets.values()).allMatch(rows -> rows.get(1).equals(List.of("截至 1999年6月30日")));
        assertThat(table(sheets, "覆盖矩阵")).hasSize(212);
        assertThat(table(sheets, "按受助方"))
                .extracting(row -> row.get(0))
                .containsExactlyElementsOf(coverage.getList("beneficiaries.name", String.class));
        assertThat(table(sheets, "按帮扶方")).hasSize(55);
        assertThat(table(sheets, "缺口清单")).hasSize(3);
        assertThat(table(sheets, "覆盖矩阵").stream().flatMap(List::stream).filter("●"::equals))
                .hasSize(260);
    }

    /** Below what is told and the heads. */
    private static List<List<String>> table(Map<String, List<List<String>>> sheets, String name) {
        List<List<String>> rows = sheets.getOrDefault(name, List.of());
        return rows.subList(3, rows.size());
    }
}
