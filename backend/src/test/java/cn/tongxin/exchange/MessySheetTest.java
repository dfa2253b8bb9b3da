package cn.tongxin.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** What offices really send; each case says what becomes of its rows. */
@QuarkusTest
class MessySheetTest {
    private static final String SERVICE = "VOLUNTEER_RECORDS";
    private static final String PURCHASES = "CONSUMPTION_RECORDS";
    private static final String[] SERVICE_HEADER = {"单位名称", "服务日期", "服务人数", "服务时长（分钟）", "服务内容"};
    private static final String[] PURCHASE_HEADER = {"单位名称", "付款日期", "经费来源", "采购渠道", "产品名称", "金额（元）"};

    private City city;
    private String name;
    private Caller staff;

    @BeforeEach
    void city() {
        city = new City();
        name = Caller.COMMITTEE
                .call()
                .get("/organizations/" + city.member)
                .jsonPath()
                .getString("name");
        staff = city.memberStaff();
    }

    private JsonPath service(Book book) {
        return Sheets.checked(staff, SERVICE, "台账.xlsx", book.bytes());
    }

    private JsonPath written(JsonPath checked) {
        JsonPath written = Sheets.written(staff, checked, true);
        assertThat(written.getString("status")).as(written.prettify()).isEqualTo("DONE");
        return written;
    }

    private List<Map<String, Object>> records(String path) {
        return staff.call()
                .get(path + "?limit=200&organization=" + city.member)
                .jsonPath()
                .getList("items");
    }

    private static void counts(JsonPath sheet, int created, int rejected, int skipped) {
        assertThat(sheet.getMap("counts"))
                .as(sheet.prettify())
                .containsEntry("created", created)
                .containsEntry("rejected", rejected)
                .containsEntry("skipped", skipped);
    }

    private static List<String> problems(JsonPath sheet) {
        return sheet.getList(
                "findings.findAll { it.kind == 'PROBLEM' }.collect { it.sheetRow + ' ' + it.column + ' ' + it.cellText }");
    }

    @Test
    void titlesBlankRowsSumsAndSignaturesAreNoRecords() {
        counts(
                service(new Book()
                        .title("二〇二四年志愿服务台账", 5)
                        .title("填报单位：某单位    填报时间：2024年7月", 5)
                        .blank()
                        .row((Object[]) SERVICE_HEADER)
                        .blank()
                        .row(name, "2024-05-06", 5, 90, "清理河道")
                        .row("小计", null, 5, 90)
                        .blank()
                        .row(name, "2024-05-07", 5, 90, "看望老人")
                        .row((Object[]) SERVICE_HEADER)
                        .row(name, "2024-05-08", 5, 90, "文明劝导")
                        .row("合  计", null, 15, 270)
                        .row("填表人：张三", null, "审核：李四")),
                3,
                0,
                4);
    }

    @Test
    void aServiceThatIsASummaryIsARecord() {
        counts(
                service(new Book()
                        .row("服务内容", "服务日期", "服务地点", "服务人数", "服务时长（分钟）", "单位名称")
                        .row("资料汇总", "2024-05-06", "档案小计", 5, 90, name)
                        .row("整理累计", "2024-05-07", "档案馆", 5, 90, name)
                        .row("合计", null, null, 10, 180)),
                2,
                0,
                1);
    }

    @Test
    void daysAreReadHoweverTheyAreWritten() {
        Book book = new Book().row((Object[]) SERVICE_HEADER);
        List<Object> days = List.of(
                "2024-5-6",
                "2024/05/06",
                "2024.5.6",
                "2024年5月6日",
                "20240506",
                "2024年5月6日（星期一）",
                "2024-05-06 09:00:00",
                "２０２４－５－６",
                LocalDate.of(2024, 5, 6),
                45418,
                20240506);
        for (int i = 0; i < days.size(); i++) {
            book.row(name, days.get(i), 5, 90, "清理河道" + i);
        }
        JsonPath checked = service(book);
        counts(checked, days.size(), 0, 0);
        written(checked);
        assertThat(records("/volunteer-records"))
                .hasSize(days.size())
                .allSatisfy(record -> assertThat(record).containsEntry("servedOn", "2024-05-06"));
    }

    @Test
    void daysThatMayMeanTwoThingsAreAskedBack() {
        JsonPath checked = service(new Book()
                .row((Object[]) SERVICE_HEADER)
                .row(name, "5月6日", 5, 90, "清理河道")
                .row(name, "2024-02-30", 5, 90, "清理河道")
                .row(name, "5/6/2024", 5, 90, "清理河道")
                .row(name, "2024年5月", 5, 90, "清理河道")
                .row(name, null, 5, 90, "清理河道"));
        counts(checked, 0, 5, 0);
        assertThat(problems(checked)).contains("2 服务日期 5月6日", "3 服务日期 2024-02-30", "4 服务日期 5/6/2024", "5 服务日期 2024年5月");
    }

    @Test
    void durationsTakeTheirUnitFromTheCellOrTheHeader() {
        Book book = new Book().row("单位名称", "服务日期", "服务人数", "服务时长\n(小时)", "服务内容");
        List<Object> durations = List.of(
                "1.5 小时", "90分钟", "1:30", "1小时30分", "1.5h", "１．５", 1.5, "一个半小时", new Book.Clock(1.5), "1 小时 30 分钟");
        for (int i = 0; i < durations.size(); i++) {
            book.row(name, "2024-05-06", 5, durations.get(i), "清理河道" + i);
        }
        JsonPath checked = service(book);
        counts(checked, durations.size(), 0, 0);
        written(checked);
        assertThat(records("/volunteer-records"))
                .hasSize(durations.size())
                .allSatisfy(record -> assertThat(record).containsEntry("minutes", 90));
    }

    @Test
    void aDurationWithoutUnitOrWithAPartOfAMinuteIsAskedBack() {
        JsonPath checked = service(new Book()
                .row("单位名称", "服务日期", "服务人数", "时长", "服务内容")
                .row(name, "2024-05-06", 5, 2, "清理河道")
                .row(name, "2024-05-06", 5, "2小时", "清理河道")
                .row(name, "2024-05-06", 5, "0.33小时", "清理河道")
                .row(name, "2024-05-06", 5, "25小时", "清理河道"));
        counts(checked, 1, 3, 0);
        assertThat(problems(checked)).contains("2 时长 2", "4 时长 0.33小时", "5 时长 25小时");
    }

    @Test
    void moneyIsExactToTheFen() {
        Book book = new Book().row((Object[]) PURCHASE_HEADER);
        Map<Object, Integer> amounts = new java.util.LinkedHashMap<>();
        amounts.put("12,345.60", 1_234_560);
        amounts.put("¥88", 8_800);
        amounts.put("￥１２３４．５", 123_450);
        amounts.put("1.2万元", 1_200_000);
        amounts.put("300元整", 30_000);
        amounts.put(0.1 + 0.2, 30);
        amounts.put(1234.56, 123_456);
        amounts.forEach((text, fen) -> book.row(name, "2024-05-06", "工会", "832平台", "红茶 " + fen, text));
        book.row(name, "2024-05-06", "工会", "832平台", "红茶", "12.345")
                .row(name, "2024-05-06", "工会", "832平台", "红茶", "约300")
                .row(name, "2024-05-06", "工会", "832平台", "红茶", "12,34");
        JsonPath checked = Sheets.checked(staff, PURCHASES, "消费.xlsx", book.bytes());
        counts(checked, amounts.size(), 3, 0);
        written(checked);
        assertThat(records("/consumption-records"))
                .hasSize(amounts.size())
                .allSatisfy(record ->
                        assertThat(String.valueOf(record.get("product"))).isEqualTo("红茶 " + record.get("amountFen")));
    }

    @Test
    void aHeaderInTenThousandsHoldsForItsColumn() {
        JsonPath checked = Sheets.checked(
                staff,
                PURCHASES,
                "消费.xlsx",
                new Book()
                        .row("采购单位", "采购时间", "资金来源", "渠道", "品名", "数量", "单位", "金额\n（万元）")
                        .row(name, "2024-05-06", "UNION", "产地直购", "红茶", 20, "斤", 1.25)
                        .row(name, "2024-05-06", "工会", "淘宝", "红茶", 20, "斤", 0.00000123)
                        .bytes());
        counts(checked, 1, 1, 0);
        assertThat(problems(checked)).contains("3 渠道 淘宝").anyMatch(problem -> problem.startsWith("3 金额"));
        written(checked);
        assertThat(records("/consumption-records").getFirst())
                .containsEntry("amountFen", 1_250_000)
                .containsEntry("unit", "斤");
    }

    private JsonPath purchases(String title, String header, Object... amounts) {
        Book book = new Book().title("消费帮扶台账", 6).title(title, 6);
        book.row("单位名称", "付款日期", "经费来源", "采购渠道", "产品名称", header);
        for (Object amount : amounts) {
            book.row(name, "2024-05-06", "工会", "产地直购", "红茶", amount);
        }
        return Sheets.checked(staff, PURCHASES, "消费.xlsx", book.bytes());
    }

    @Test
    void aTitleInTenThousandsHoldsForColumnsThatNameNoUnit() {
        JsonPath checked = purchases("填报单位：某局    单位：万元", "金额", 1.25);
        counts(checked, 1, 0, 0);
        assertThat(checked.getString("mapping.columns.find { it.header == '金额' }.unit"))
                .isEqualTo("万元");
        written(checked);
        assertThat(records("/consumption-records").getFirst()).containsEntry("amountFen", 1_250_000);
        JsonPath named = purchases("单位：万元", "金额（元）", 1.25);
        assertThat(named.getString("mapping.columns.find { it.header == '金额(元)' }.unit"))
                .isEqualTo("元");
    }

    private static List<String> hints(JsonPath sheet) {
        return sheet.getList("findings.findAll { it.kind == 'WARNING' }.message");
    }

    @Test
    void aLargeAmountIsDoubtedInTheUnitInWhichItWasRead() {
        assertThat(hints(purchases("", "金额（万元）", 80)))
                .singleElement()
                .asString()
                .contains("“万元”")
                .doesNotContain("“元”");
        assertThat(hints(purchases("", "金额", 800_000)))
                .singleElement()
                .asString()
                .contains("“元”");
    }

    @Test
    void aStatedTotalIsComparedWithEachTimesHeadcount() {
        JsonPath checked = service(new Book()
                .row("单位名称", "服务日期", "服务人数", "服务时长（分钟/人）", "时长合计（小时）", "服务内容")
                .row(name, "2024-05-06", 5, 90, 7.5, "清理河道")
                .row(name, "2024-05-07", 5, 50, 4.17, "清理河道")
                .row(name, "2024-05-08", 5, 90, null, "清理河道")
                .row(name, "2024-05-09", 5, 90, "若干", "清理河道")
                .row(name, "2024-05-10", 5, 90, 1.5, "清理河道")
                .row(name, "2024-05-11", 5, 90, "7小时30分", "清理河道")
                .row(name, "2024-05-12", 5, 50, 4.2, "清理河道")
                .row(name, "2024-05-13", 5, 50, 4.3, "清理河道"));
        counts(checked, 8, 0, 0);
        assertThat(checked.getList(
                        "findings.collect { it.sheetRow + ' ' + it.kind + ' ' + it.column + ' ' + it.cellText }"))
                .as(checked.prettify())
                .isEqualTo(List.of("6 WARNING 时长合计(小时) 1.5", "9 WARNING 时长合计(小时) 4.3"));
        assertThat(hints(checked).getFirst()).contains("450");
    }

    @Test
    void aHeaderWhoseUnitIsNotUnderstoodIsAskedBack() {
        JsonPath checked = purchases("", "金额（美元）", 1.25, "9元");
        counts(checked, 1, 1, 0);
        assertThat(problems(checked)).containsExactly("4 金额(美元) 1.25");
        counts(purchases("单位：元、万元", "金额", 1.25), 0, 1, 0);
    }

    @Test
    void aTitleSaysTheUnitOfDurations() {
        JsonPath checked = service(new Book()
                .title("志愿服务台账", 5)
                .title("单位：人、小时", 5)
                .row("单位名称", "服务日期", "服务人数", "时长", "服务内容")
                .row(name, "2024-05-06", 5, 1.5, "清理河道"));
        counts(checked, 1, 0, 0);
        written(checked);
        assertThat(records("/volunteer-records").getFirst()).containsEntry("minutes", 90);
    }

    @Test
    void columnsStandInAnyOrderAndUnderAnyOfficesNames() {
        JsonPath checked = service(new Book()
                .row("序号", "活动内容", "参加人数", "备注", "活动时间", "服务时间（小时）", "所属单位")
                .row(1, "清理河道", "5人", "好", "2024年5月6日", 2, name));
        counts(checked, 1, 0, 0);
        assertThat(checked.getList("mapping.ignored")).containsExactlyInAnyOrder("序号", "备注");
    }

    @Test
    void aSheetWithoutNeededColumnsSaysWhichOnes() {
        JsonPath checked = service(new Book().row("单位名称", "服务人数", "服务内容").row(name, 5, "清理河道"));
        assertThat(checked.getString("status")).isEqualTo("FAILED");
        assertThat(checked.getString("problem.detail")).contains("服务日期").contains("服务时长");
        assertThat(service(new Book().row("甲", "乙").row(1, 2)).getString("problem.detail"))
                .contains("没有找到表头");
    }

    @Test
    void anOrganizationIsNamedInFullOrShortAndNeverGuessed() {
        JsonPath checked = service(new Book()
                .row((Object[]) SERVICE_HEADER)
                .row("没有这个局", "2024-05-06", 5, 90, "清理河道")
                .row(
                        Caller.COMMITTEE
                                .call()
                                .get("/organizations/" + city.outsider)
                                .jsonPath()
                                .getString("name"),
                        "2024-05-06",
                        5,
                        90,
                        "清理河道"));
        counts(checked, 0, 2, 0);
    }

    @Test
    void rowsWithoutOrganizationBelongToTheOneThatTheUploadNames() {
        byte[] book = new Book()
                .row("服务日期", "服务人数", "服务时长（分钟）", "服务内容")
                .row("2024-05-06", 5, 90, "清理河道")
                .bytes();
        String id = Sheets.upload(staff, SERVICE + "&organization=" + city.member, "a.xlsx", book)
                .jsonPath()
                .getString("id");
        counts(Sheets.settled(staff, id), 1, 0, 0);
        Sheets.upload(staff, SERVICE + "&organization=" + city.outsider, "a.xlsx", book)
                .then()
                .statusCode(400);
    }

    @Test
    void textFilesAreReadInWhateverLettersAndSeparators() throws java.io.IOException {
        String rows = "单位名称,服务日期,服务人数,服务时长（分钟）,服务内容\n" + name + ",2024-05-06,5,90,\"清理,河道\"\n";
        Map<String, byte[]> files = Map.of(
                "GB18030", rows.getBytes(java.nio.charset.Charset.forName("GB18030")),
                "UTF-8", rows.getBytes(StandardCharsets.UTF_8),
                "UTF-8 with mark", ("\ufeff" + rows).getBytes(StandardCharsets.UTF_8),
                "UTF-16", ("\ufeff" + rows).getBytes(StandardCharsets.UTF_16LE),
                "semicolon", rows.replace("清理,河道", "清理 河道").replace(',', ';').getBytes(StandardCharsets.UTF_8),
                "tab", rows.replace("清理,河道", "清理 河道").replace(',', '\t').getBytes(StandardCharsets.UTF_8));
        files.forEach((title, bytes) -> {
            JsonPath checked = Sheets.checked(staff, SERVICE, "台账.csv", bytes);
            assertThat(checked.getMap("counts")).as(title + checked.prettify()).containsEntry("created", 1);
        });
    }

    @Test
    void aQuoteThatIsNeverClosedSwallowsNoRows() {
        String rows = "单位名称,服务日期,服务人数,服务时长（分钟）,服务内容\n" + name + ",2024-05-06,5,90,\"清理河道\n" + name
                + ",2024-05-07,5,90,看望老人\n";
        String id = Sheets.upload(staff, SERVICE, "台账.csv", rows.getBytes(StandardCharsets.UTF_8))
                .jsonPath()
                .getString("id");
        JsonPath settled = Sheets.settled(staff, id);
        assertThat(settled.getString("status")).isEqualTo("FAILED");
        assertThat(settled.getString("problem.errors[0].code")).isEqualTo("sheet-open-quote");
    }

    @Test
    void whatFormulasLastGaveCounts() {
        byte[] book = Zips.workbook(
                "<row r=\"1\">" + Zips.texts("单位名称", "服务日期", "服务人数", "服务时长（分钟）", "服务内容") + "</row><row r=\"2\">"
                        + Zips.texts(name, "2024-05-06")
                        + "<c r=\"C2\"><f>2+3</f><v>5</v></c><c r=\"D2\"><f>A1</f><v>90</v></c>"
                        + "<c r=\"E2\" t=\"str\"><f>\"清理\"&amp;\"河道\"</f><v>清理河道</v></c></row>"
                        + "<row r=\"3\">" + Zips.texts(name, "2024-05-06")
                        + "<c r=\"C3\"><v>5</v></c><c r=\"D3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                        + Zips.text("清理河道") + "</row>");
        JsonPath checked = Sheets.checked(staff, SERVICE, "台账.xlsx", book);
        counts(checked, 1, 1, 0);
        written(checked);
        assertThat(records("/volunteer-records").getFirst())
                .containsEntry("headcount", 5)
                .containsEntry("content", "清理河道");
    }

    @Test
    void textsThatLookLikeFormulasStayTexts() {
        JsonPath checked = service(new Book()
                .row((Object[]) SERVICE_HEADER)
                .row(name, "2024-05-06", 5, 90, "=cmd|' /C calc'!A0")
                .row(name, "2024-05-06", 5, 90, "+1 或 -1")
                .row(name, "2024-05-06", 5, 90, "@你"));
        counts(checked, 3, 0, 0);
        written(checked);
        String csv = new String(
                staff.call()
                        .accept("*/*")
                        .get("/exports/volunteer-records?format=csv&organization=" + city.member)
                        .asByteArray(),
                StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\ufeff").contains("'=cmd|").contains("'+1").contains("'@你");
    }

    @Test
    void rowsThatSayTheSameAreRecordsOfTheirOwnAndSaidSo() {
        byte[] book = new Book()
                .row((Object[]) SERVICE_HEADER)
                .row(name, "2024-05-06", 5, 90, "清理河道")
                .row(name, "2024年5月6日", "5", "90分钟", " 清理河道")
                .bytes();
        JsonPath checked = Sheets.checked(staff, SERVICE, "a.xlsx", book);
        counts(checked, 2, 0, 0);
        assertThat(checked.getList("findings.kind")).contains("WARNING");
        written(checked);
        assertThat(Sheets.checked(staff, SERVICE, "b.xlsx", book).getMap("counts"))
                .containsEntry("unchanged", 2)
                .containsEntry("created", 0);
    }

    @Test
    void theSameKeyTwiceIsRefusedTheSecondTime() {
        JsonPath checked = service(new Book()
                .row("单位名称", "服务日期", "服务人数", "服务时长（分钟）", "服务内容", "外部编号")
                .row(name, "2024-05-06", 5, 90, "清理河道", "A-1")
                .row(name, "2024-05-07", 5, 90, "看望老人", "A-1"));
        counts(checked, 1, 1, 0);
        assertThat(problems(checked)).containsExactly("3 外部编号 A-1");
    }

    @Test
    void whatSeemsToBeThereIsLeftOutUnlessItIsWanted() {
        City.created(staff, "/volunteer-records", City.service(city.member));
        Book book = new Book()
                .row((Object[]) SERVICE_HEADER)
                .row(name, City.DAY, 5, 90, "河道清理")
                .row(name, City.DAY, 6, 90, "河道清理");
        byte[] bytes = book.bytes();
        JsonPath checked = Sheets.checked(staff, SERVICE, "a.xlsx", bytes);
        assertThat(checked.getMap("counts")).as(checked.prettify()).containsEntry("repeats", 1);
        assertThat(checked.getString("findings.find { it.kind == 'REPEAT' }.recordId"))
                .isNotNull();
        JsonPath without = Sheets.written(staff, checked, false);
        assertThat(without.getMap("counts")).containsEntry("created", 1).containsEntry("repeats", 1);
        JsonPath with = Sheets.written(staff, Sheets.checked(staff, SERVICE, "a.xlsx", bytes), true);
        assertThat(with.getMap("counts")).containsEntry("created", 1).containsEntry("unchanged", 1);
    }

    @Test
    void whatIsNotSafeToOpenIsRefusedAtTheDoor() {
        byte[] good = new Book().row((Object[]) SERVICE_HEADER).bytes();
        Map<String, byte[]> files = Map.of(
                "file-with-macros", Zips.with(good, "xl/vbaProject.bin", new byte[] {1}),
                "sheet-external",
                        Zips.with(good, "xl/externalLinks/externalLink1.xml", "<x/>".getBytes(StandardCharsets.UTF_8)),
                "sheet-entities",
                        Zips.with(
                                good,
                                "xl/extra.xml",
                                "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>".getBytes(StandardCharsets.UTF_8)),
                "sheet-old", java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(600)),
                "sheet-web-page", "<html><table><tr><td>单位名称</td></tr></table></html>".getBytes(StandardCharsets.UTF_8),
                "sheet-type", cn.tongxin.testing.Samples.png(),
                "file-unreadable", Zips.with(good, "xl/media/bomb.xml", new byte[80 << 20]));
        files.forEach((code, bytes) -> Sheets.upload(staff, SERVICE, "台账.xlsx", bytes)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo(code)));
        Sheets.upload(staff, SERVICE, "encrypted.xlsx", Zips.encrypted())
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("sheet-encrypted"));
        Sheets.upload(staff, SERVICE, "many.xlsx", Zips.workbook("<row/>".repeat(200_001)))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("sheet-too-many-rows"));
        Sheets.upload(staff, SERVICE, "far.xlsx", Zips.workbook("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("file-unreadable"));
    }
}
