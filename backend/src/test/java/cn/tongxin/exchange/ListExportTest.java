package cn.tongxin.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

/** What a list shows is what its sheet holds: the same rows for the same caller, as people read them. */
@QuarkusTest
class ListExportTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String FORMULA = "=cmd|' /C calc'!A0";

    private City city;
    private Caller staff;

    @BeforeEach
    void city() {
        city = new City();
        staff = city.memberStaff();
    }

    /** Two rows of the member's in each list. */
    private void fill() {
        City.created(staff, "/activities", City.activity(city.member));
        City.created(staff, "/activities", City.with(City.activity(city.member), "title", "宣讲"));
        volunteer("欧阳小明");
        volunteer("张三");
        UUID paired = pairing(city.village);
        pairing(City.organization("VILLAGE"));
        City.verb(Caller.COMMITTEE, "/pairings/" + paired, "confirm", Map.of()).statusCode(200);
        project(paired, "路灯");
        project(paired, "水渠");
        opening("volunteer_minutes", 100);
        opening("consumption_fen", 123_456);
    }

    private void volunteer(String name) {
        City.created(staff, "/volunteers", City.body("name", name, "organizationId", city.member));
    }

    private UUID pairing(UUID beneficiary) {
        return City.id(City.created(
                staff,
                "/pairings",
                City.body(
                        "kind", "村结对",
                        "programmeId", city.programme,
                        "supporterId", city.member,
                        "beneficiaryId", beneficiary,
                        "from", City.FROM)));
    }

    private void project(UUID pairing, String name) {
        Map<String, Object> project = City.body(
                "pairingId", pairing, "leaderId", city.member, "name", name, "need", "照明", "from", "2024-03-01");
        project.put(
                "milestones",
                List.of(
                        City.body("name", "验收", "dueOn", "2024-09-01"),
                        City.body("name", "立杆", "dueOn", "2024-06-05")));
        City.created(staff, "/projects", project);
    }

    private void opening(String metric, long value) {
        City.created(
                Caller.COMMITTEE,
                "/opening-entries",
                City.body("organizationId", city.member, "month", "2024-03", "metric", metric, "value", value));
    }

    private String of(String list) {
        return list + "?organization=" + city.member;
    }

    private static Response export(Caller caller, String address, String accept) {
        Response answer = caller.call().accept(accept).get("/exports/" + address);
        answer.then().statusCode(200);
        return answer;
    }

    private static List<Map<String, String>> rows(Caller caller, String address) {
        String text = new String(export(caller, address, "text/csv").asByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        try {
            CSVFormat format = CSVFormat.Builder.create()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            return format.parse(new StringReader(text.substring(1))).stream()
                    .map(CSVRecord::toMap)
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Row> book(Caller caller, String address) throws IOException {
        byte[] book = export(caller, address, XLSX).asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "activities, 标题, title",
        "volunteers, 志愿者编号, number",
        "pairings, 受助方, beneficiaryName",
        "projects, 项目名称, name",
        "opening-entries, 单位, organizationName"
    })
    void theSheetHoldsTheRowsOfTheListAndNoOthers(String list, String heading, String field) throws IOException {
        fill();
        Response shown = Caller.COMMITTEE.call().get("/" + of(list));
        shown.then().body("items.size()", equalTo(2));
        List<Map<String, String>> rows = rows(Caller.COMMITTEE, of(list));
        assertThat(rows).extracting("系统编号").isEqualTo(shown.jsonPath().getList("items.id"));
        assertThat(rows).extracting(heading).isEqualTo(shown.jsonPath().getList("items." + field));
        List<Row> book = book(Caller.COMMITTEE, of(list));
        assertThat(book.getFirst().stream().map(cell -> cell.asString()))
                .containsExactlyElementsOf(rows.getFirst().keySet());
        assertThat(book.stream().skip(1).map(row -> row.getCellText(row.getCellCount() - 1)))
                .isEqualTo(shown.jsonPath().getList("items.id"));
        assertThat(rows(city.outsiderStaff(), of(list))).isEmpty();
    }

    @Test
    void valuesAreWrittenAsPeopleReadThem() {
        fill();
        assertThat(rows(Caller.COMMITTEE, of("opening-entries")))
                .extracting("月份", "指标", "数值", "时长（小时）", "金额（元）", "状态")
                .containsExactlyInAnyOrder(
                        tuple("2024年3月", "志愿服务时长", "", "1.67", "", "草稿"),
                        tuple("2024年3月", "助农消费", "", "", "1234.56", "草稿"));
        assertThat(rows(staff, of("activities")))
                .first()
                .satisfies(row -> assertThat(row)
                        .containsEntry("活动日期", City.DAY)
                        .containsEntry("开始时间", City.DAY + " 09:00")
                        .containsEntry("状态", "草稿"));
        assertThat(rows(staff, of("projects"))).extracting("下一节点").containsExactly("立杆，2024年6月5日", "立杆，2024年6月5日");
    }

    /** Only the own unit reads a name in full, and what the list masks its sheet masks. */
    @Test
    void namesAreMaskedAsInTheList() {
        volunteer("欧阳小明");
        assertThat(rows(staff, of("volunteers"))).extracting("姓名").containsExactly("欧阳小明");
        for (Caller other : List.of(Caller.COMMITTEE, Caller.AUDITOR, city.leadStaff())) {
            assertThat(rows(other, of("volunteers"))).extracting("姓名").containsExactly("欧***");
        }
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws IOException {
        City.created(staff, "/activities", City.with(City.activity(city.member), "title", FORMULA));
        assertThat(rows(staff, of("activities"))).extracting("标题").containsExactly("'" + FORMULA);
        Row row = book(staff, of("activities")).get(1);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(0)).isEqualTo(FORMULA);
    }

    @Test
    void aListOfManyPagesIsExportedWholeAndNothingTwice() {
        List<String> days = LocalDate.parse("2024-05-07")
                .datesUntil(LocalDate.parse("2024-07-06"))
                .map(LocalDate::toString)
                .toList();
        for (int series = 0; series < 9; series++) {
            UUID first = City.id(City.created(staff, "/activities", City.activity(city.member)));
            City.verb(staff, "/activities/" + first, "repeat", Map.of("days", days))
                    .statusCode(201);
        }
        assertThat(rows(staff, of("activities")))
                .extracting("系统编号")
                .doesNotHaveDuplicates()
                .hasSize(9 * (1 + days.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"activities", "volunteers", "pairings", "projects", "opening-entries"})
    void whatItsListDoesNotFilterByIsRefused(String list) {
        for (String wrong : List.of("organisation=" + city.member, "limit=5", "sort=name", "format=pdf")) {
            staff.call()
                    .accept(XLSX)
                    .get("/exports/" + list + "?" + wrong)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "activities",
                "volunteers",
                "pairings",
                "projects",
                "opening-entries",
                "volunteer-records",
                "consumption-records"
            })
    void theFormatIsTheOneAskedForElseOneThatIsAccepted(String list) {
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        for (String accept : List.of(XLSX, "*/*", browser, "application/octet-stream", "text/csv;q=0.5, " + XLSX)) {
            export(staff, of(list), accept)
                    .then()
                    .contentType(XLSX)
                    .header("Content-Disposition", containsString("xlsx"));
        }
        for (String accept : List.of("text/csv", "text/csv, " + XLSX + ";q=0.5")) {
            export(staff, of(list), accept).then().contentType(startsWith("text/csv"));
        }
        export(staff, of(list) + "&format=csv", "*/*").then().contentType(startsWith("text/csv"));
        export(staff, of(list) + "&format=xlsx", XLSX).then().contentType(XLSX);
        staff.call().accept("image/png").get("/exports/" + of(list)).then().statusCode(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ","})
    void whoAcceptsNothingInParticularGetsAWorkbook(String accepted) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/exports/activities"))
                .header("Authorization", "Bearer " + staff.token())
                .header("Accept", accepted)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue(XLSX);
        }
    }
}
