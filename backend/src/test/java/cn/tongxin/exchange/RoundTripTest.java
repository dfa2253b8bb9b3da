package cn.tongxin.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** What goes out comes in again and changes nothing; what was wrong is mended and comes in. */
@QuarkusTest
class RoundTripTest {
    private City city;
    private String name;
    private Caller staff;

    @BeforeEach
    void city() {
        city = new City();
        staff = city.memberStaff();
        name = Caller.COMMITTEE
                .call()
                .get("/organizations/" + city.member)
                .jsonPath()
                .getString("name");
    }

    private byte[] export(Caller caller, String what, String more) {
        Response answer = caller.call().accept("*/*").get("/exports/" + what + "?organization=" + city.member + more);
        answer.then().statusCode(200).header("Content-Disposition", containsString("filename*=UTF-8''"));
        return answer.asByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void anExportOfServiceComesInAgainAndChangesNothing(String format) {
        Map<String, Object> timed = City.service(city.member);
        timed.putAll(City.body(
                "startsAt",
                City.DAY + "T22:30:15+08:00",
                "endsAt",
                "2024-05-07T01:00:00+08:00",
                "place",
                "=柯村",
                "beneficiaries",
                40));
        City.created(staff, "/volunteer-records", timed);
        staff.call()
                .body(City.service(city.member))
                .put("/volunteer-records/external/HR-1")
                .then()
                .statusCode(201);
        Caller.agencyOf(city.member)
                .call()
                .body(City.service(city.member))
                .put("/volunteer-records/external/HR-2")
                .then()
                .statusCode(201);
        byte[] sheet = export(staff, "volunteer-records", "&format=" + format);
        JsonPath checked = Sheets.checked(staff, "VOLUNTEER_RECORDS", "a." + format, sheet);
        assertThat(checked.getMap("counts"))
                .as(checked.prettify())
                .containsEntry("unchanged", 3)
                .containsEntry("rows", 3);
        assertThat(Sheets.written(staff, checked, true).getMap("counts")).containsEntry("unchanged", 3);
    }

    @Test
    void anExportSaysWhatIsOfEachAndWhatOfAllTogether() {
        City.created(staff, "/volunteer-records", City.with(City.service(city.member), "minutes", 90));
        List<String> lines = new String(export(staff, "volunteer-records", "&format=csv"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        int people = staff.call()
                .get("/volunteer-records?organization=" + city.member)
                .jsonPath()
                .getInt("items[0].headcount");
        List<String> header = List.of(lines.getFirst().split(","));
        List<String> row = List.of(lines.get(1).split(","));
        assertThat(row.get(header.indexOf("服务时长（分钟/人）"))).isEqualTo("90");
        assertThat(row.get(header.indexOf("时长合计（分钟）"))).isEqualTo(String.valueOf(90 * people));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void anExportOfPurchasesComesInAgainAndChangesNothing(String format) {
        Map<String, Object> full = City.purchase(city.member);
        full.putAll(City.body(
                "quantity",
                20.5,
                "unit",
                "斤",
                "orderedOn",
                "2024-05-01",
                "originRegionCode",
                "341024",
                "producerId",
                city.village,
                "voucher",
                City.body("kind", "INVOICE", "issuerName", "合作社", "number", "0012", "totalFen", 200_000)));
        City.created(staff, "/consumption-records", full);
        City.created(staff, "/consumption-records", City.purchase(city.member));
        byte[] sheet = export(staff, "consumption-records", "&format=" + format);
        JsonPath checked = Sheets.checked(staff, "CONSUMPTION_RECORDS", "a." + format, sheet);
        assertThat(checked.getMap("counts")).as(checked.prettify()).containsEntry("unchanged", 2);
    }

    @Test
    void aRowThatComesInAgainLeavesTheLinesOfItsPurchaseAsTheyAre() {
        Map<String, Object> purchase = City.purchase(city.member);
        purchase.put("lines", List.of(City.body("product", "红茶", "amountFen", 123_456)));
        staff.call()
                .body(purchase)
                .put("/consumption-records/external/LINES-1")
                .then()
                .statusCode(201);
        byte[] sheet = export(staff, "consumption-records", "&format=csv");
        JsonPath checked = Sheets.checked(staff, "CONSUMPTION_RECORDS", "a.csv", sheet);
        assertThat(checked.getMap("counts")).as(checked.prettify()).containsEntry("unchanged", 1);
        byte[] changed = new String(sheet, StandardCharsets.UTF_8)
                .replace(String.valueOf(purchase.get("product")), "别的茶")
                .getBytes(StandardCharsets.UTF_8);
        JsonPath written = Sheets.written(staff, Sheets.checked(staff, "CONSUMPTION_RECORDS", "b.csv", changed), true);
        assertThat(written.getMap("counts")).as(written.prettify()).containsEntry("updated", 1);
        String id = staff.call()
                .get("/consumption-records?organization=" + city.member)
                .jsonPath()
                .getString("items[0].id");
        staff.call()
                .get("/consumption-records/" + id)
                .then()
                .body("product", equalTo("别的茶"))
                .body("lines[0].product", equalTo("红茶"));
    }

    @Test
    void theErrorBookSaysOfWantedRepeatsThatTheyWereTaken() throws IOException {
        City.created(staff, "/volunteer-records", City.service(city.member));
        byte[] book = new Book()
                .row("单位名称", "服务日期", "服务人数", "服务时长（分钟）", "服务内容")
                .row(name, City.DAY, 5, 90, "河道清理")
                .bytes();
        JsonPath checked = Sheets.checked(staff, "VOLUNTEER_RECORDS", "a.xlsx", book);
        assertThat(checked.getMap("counts")).containsEntry("repeats", 1);
        assertThat(rows(errorBook(checked)).get(1).get(6)).isNotEmpty();
        JsonPath written = Sheets.written(staff, checked, true);
        assertThat(written.getMap("counts")).containsEntry("created", 1);
        List<String> row = rows(errorBook(written)).get(1);
        assertThat(row.get(5)).startsWith("sheet-");
        assertThat(row.get(6)).isEmpty();
    }

    private byte[] errorBook(JsonPath sheet) {
        return staff.call()
                .accept("*/*")
                .get("/imports/" + sheet.getString("id") + "/error-book")
                .asByteArray();
    }

    @Test
    void anExportHasTheListsFiltersAndScope() {
        City.created(staff, "/volunteer-records", City.service(city.member));
        Caller.staffOf(city.outsider)
                .call()
                .accept("*/*")
                .get("/exports/volunteer-records?format=csv&organization=" + city.member)
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.not(containsString("清理河道")));
        assertThat(new String(
                        export(staff, "volunteer-records", "&format=csv&from=2024-05-07"), StandardCharsets.UTF_8))
                .doesNotContain("清理河道");
        staff.call()
                .accept("*/*")
                .get("/exports/volunteer-records?format=pdf")
                .then()
                .statusCode(400);
    }

    @Test
    void aTemplateIsASheetThatOnlyWaitsForItsRows() {
        Response answer = staff.call().accept("*/*").get("/imports/template?kind=CONSUMPTION_RECORDS");
        answer.then().statusCode(200);
        JsonPath checked = Sheets.checked(staff, "CONSUMPTION_RECORDS", "模板.xlsx", answer.asByteArray());
        assertThat(checked.getString("status")).as(checked.prettify()).isEqualTo("CHECKED");
        assertThat(checked.getMap("counts")).containsEntry("rows", 0);
    }

    @Test
    void aMendedErrorBookBringsWhatWasMissingAndNothingTwice() throws IOException {
        byte[] book = new Book()
                .title("台账", 4)
                .row("单位名称", "服务日期", "服务人数", "服务时长（小时）", "服务内容")
                .row(name, LocalDate.of(2024, 5, 6), 5, 1.5, "清理河道")
                .row(name, "2024-05-32", 5, 1.5, "清理河道")
                .row(name, "2024-05-08", 5, new Book.Clock(1.5), "文明劝导")
                .bytes();
        JsonPath written = Sheets.written(staff, Sheets.checked(staff, "VOLUNTEER_RECORDS", "a.xlsx", book), false);
        assertThat(written.getMap("counts")).containsEntry("created", 2).containsEntry("rejected", 1);
        byte[] errors = staff.call()
                .accept("*/*")
                .get("/imports/" + written.getString("id") + "/error-book")
                .asByteArray();
        List<List<String>> rows = rows(errors);
        assertThat(rows.removeFirst().getFirst()).as("title").isEqualTo("台账");
        // The service of no activity is a warning, and no error.
        assertThat(rows.get(1).get(6)).isEmpty();
        assertThat(rows.get(0)).endsWith("外部编号", "错误原因");
        assertThat(rows.get(1).get(5)).startsWith("sheet-");
        assertThat(rows.get(2).get(5)).isEmpty();
        assertThat(rows.get(2).get(6)).contains("没有这一天");

        JsonPath again = Sheets.checked(staff, "VOLUNTEER_RECORDS", "b.xlsx", errors);
        assertThat(again.getMap("counts"))
                .as(again.prettify())
                .containsEntry("unchanged", 2)
                .containsEntry("rejected", 1);
        Book mended = new Book();
        rows.get(2).set(1, "2024-05-06");
        rows.get(3).set(3, "1:30");
        rows.forEach(row -> mended.row(row.toArray()));
        JsonPath checked = Sheets.checked(staff, "VOLUNTEER_RECORDS", "c.xlsx", mended.bytes());
        assertThat(checked.getMap("counts"))
                .as(checked.prettify())
                .containsEntry("unchanged", 2)
                .containsEntry("created", 1);
        Sheets.written(staff, checked, false);
        staff.call()
                .get("/volunteer-records?withTotal=true&organization=" + city.member)
                .then()
                .body("total", equalTo(3));
    }

    private static List<List<String>> rows(byte[] book) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.map(row -> IntStream.range(0, 7).mapToObj(row::getCellText))
                    .<List<String>>map(cells -> cells.collect(Collectors.toCollection(ArrayList::new)))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }

    @Test
    void anExportOfTheCommitteeMeansTheSameRecords() {
        City.created(staff, "/volunteer-records", City.service(city.member));
        byte[] sheet = export(Caller.COMMITTEE, "volunteer-records", "");
        JsonPath checked = Sheets.checked(Caller.COMMITTEE, "VOLUNTEER_RECORDS", "a.xlsx", sheet);
        assertThat(checked.getMap("counts")).as(checked.prettify()).containsEntry("unchanged", 1);
    }
}
