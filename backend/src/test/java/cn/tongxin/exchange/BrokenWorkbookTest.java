package cn.tongxin.exchange;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** Workbooks that no program has saved like this are refused with the place; nothing of them vanishes or breaks a job. */
@QuarkusTest
class BrokenWorkbookTest {
    private static final String KIND = "VOLUNTEER_RECORDS";
    private static final String HEADER = Zips.texts("单位名称", "服务日期", "服务人数", "服务时长（分钟）", "服务内容", "受益人次");

    private String name;
    private Caller staff;

    @BeforeEach
    void city() {
        City city = new City();
        name = Caller.COMMITTEE
                .call()
                .get("/organizations/" + city.member)
                .jsonPath()
                .getString("name");
        staff = city.memberStaff();
    }

    private String cells(String headcount) {
        return Zips.texts(name, "2024-05-06") + headcount + "<c><v>90</v></c>" + Zips.text("清理河道");
    }

    private void refused(byte[] book, String code, String detail) {
        Sheets.upload(staff, KIND, "台账.xlsx", book)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo(code))
                .body("detail", containsString(detail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "0", "1", "2147483648", "1048577", "", "2.0"})
    void aRowThatStandsNowhereIsRefused(String number) {
        refused(
                Zips.workbook("<row r=\"1\">" + HEADER + "</row><row r=\"" + number + "\">" + cells("<c><v>5</v></c>")
                        + "</row>"),
                "file-unreadable",
                "第 2 行");
    }

    @Test
    void aRowWithoutNumberAmongNumberedOnesIsRefused() {
        refused(
                Zips.workbook("<row r=\"1\">" + HEADER + "</row><row>" + cells("<c><v>5</v></c>") + "</row>"),
                "file-unreadable",
                "第 2 行");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "abc", "1", "900000", "2000000000", "99999999999", "<x>1</x>"})
    void aSharedTextThatIsNotThereIsRefused(String index) {
        String row = "<row r=\"2\">" + cells("<c t=\"s\"><v>" + index + "</v></c>") + "</row>";
        refused(Zips.withSharedText("<row r=\"1\">" + HEADER + "</row>" + row, "5"), "file-unreadable", "第 2 行");
    }

    @Test
    void aSharedTextThatIsThereIsRead() {
        String row = "<row r=\"2\">" + cells("<c t=\"s\"><v>0</v></c>") + "</row>";
        JsonPath checked = Sheets.checked(
                staff, KIND, "a.xlsx", Zips.withSharedText("<row r=\"1\">" + HEADER + "</row>" + row, "5"));
        assertThat(checked.getInt("counts.created")).as(checked.prettify()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c t=\"zz\"><v>5</v></c>",
                "<c s=\"x\"><v>5</v></c>",
                "<c r=\"5\"><v>5</v></c>",
                "<c r=\"C\"><v>5</v></c>",
                "<c r=\"长2\"><v>5</v></c>",
                "<c><f t=\"shared\" si=\"7\"/><v>5</v></c>"
            })
    void aCellThatItsReaderFailsOnEndsTheCheckWithItsRow(String cell) {
        JsonPath settled = Sheets.checked(
                staff,
                KIND,
                "台账.xlsx",
                Zips.workbook("<row r=\"1\">" + HEADER + "</row><row r=\"2\">" + cells("<c><v>5</v></c>")
                        + "</row><row r=\"5\">" + cells(cell) + "</row>"));
        assertThat(settled.getString("status")).isEqualTo("FAILED");
        assertThat(settled.getString("problem.errors[0].code"))
                .as(settled.prettify())
                .isEqualTo("file-unreadable");
        assertThat(settled.getString("problem.detail")).contains("第 3 行");
    }

    @ParameterizedTest
    @CsvSource({
        "1e999999999, 1E+999999999",
        "-1e999999999, -1E+999999999",
        "1e-999999999, 1E-999999999",
        "1e99999999999, 1e99999999999",
        "abc, abc"
    })
    void aNumberThatNoSheetHoldsIsAskedBack(String number, String shown) {
        JsonPath checked = Sheets.checked(
                staff,
                KIND,
                "台账.xlsx",
                Zips.workbook("<row r=\"1\">" + HEADER + "</row><row r=\"2\">" + cells("<c><v>5</v></c>") + "<c><v>"
                        + number + "</v></c></row>"));
        assertThat(checked.getList("findings.collect { it.sheetRow + ' ' + it.column + ' ' + it.cellText }"))
                .as(checked.prettify())
                .isEqualTo(List.of("2 受益人次 " + shown));
    }

    @Test
    void aNumberOfManyDigitsIsNotWorkedOut() {
        refused(
                Zips.workbook("<row r=\"1\">" + HEADER + "</row><row r=\"2\">"
                        + cells("<c><v>" + "1".repeat(10_000) + "</v></c>") + "</row>"),
                "file-unreadable",
                "第 2 行");
    }

    @Test
    void rowsThatAreNotNumberedCountFromOne() {
        JsonPath checked = Sheets.checked(
                staff,
                KIND,
                "台账.xlsx",
                Zips.workbook("<row>" + HEADER + "</row><row>" + cells("<c><v>0</v></c>") + "</row>"));
        assertThat(checked.getInt("mapping.headerRow")).isEqualTo(1);
        assertThat(checked.getInt("findings[0].sheetRow")).isEqualTo(2);
    }

    @Test
    void aMillionRowsAreSaidToBeTooMany() {
        String row = "<row r=\"#\"><c><v>5</v></c>" + "<c><v>90</v></c>".repeat(6) + "</row>";
        refused(Zips.workbook(row, 1_000_000, Map.of()), "sheet-too-many-rows", "");
        refused(Zips.workbook(" ".repeat(1 << 20), 80, Map.of()), "sheet-too-large", "");
    }
}
