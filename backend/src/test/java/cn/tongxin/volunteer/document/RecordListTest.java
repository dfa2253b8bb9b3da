package cn.tongxin.volunteer.document;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class RecordListTest {
    private static final String RECORDS = "/volunteer-records";
    private City city;
    private UUID volunteer;
    private UUID first;

    @Inject
    EntityManager database;

    @BeforeEach
    void twoApprovedRecords() {
        city = new City();
        volunteer = City.id(City.created(
                city.memberStaff(), "/volunteers", City.body("name", "欧阳小明", "organizationId", city.member)));
        first = City.approved(city.memberStaff(), RECORDS, served("2024-05-06", 90, "清理河道"));
        City.approved(city.memberStaff(), RECORDS, served("2024-05-08", 60, "走访老人"));
        City.created(city.memberStaff(), RECORDS, served("2024-05-09", 30, "尚未核定"));
        City.approved(city.memberStaff(), RECORDS, served("2024-06-01", 45, "期间之外"));
    }

    @Test
    void thePrintShowsTheApprovedRecordsOfThePeriodAndNoOther() throws IOException {
        String print = text(printed(city.memberStaff()));
        assertThat(print)
                .contains("志愿服务记录", "欧阳小明", "2024-05-01至2024-05-31")
                .contains("单位：" + name().replace(" ", ""))
                .contains("2024-05-06", "清理河道", "1小时30分", "2024-05-08", "走访老人", "1小时")
                .contains("合计：2条，2小时30分（150分钟）", "https://tongxin.test/verify/" + number(print))
                .doesNotContain("尚未核定", "期间之外", "证明");
    }

    @Test
    void onlyTheOwnUnitAndTheCommitteePrint() {
        printed(Caller.COMMITTEE);
        print(city.leadStaff()).then().statusCode(403);
        print(city.outsiderStaff()).then().statusCode(404);
        print(Caller.AUDITOR).then().statusCode(403);
        city.memberStaff()
                .call()
                .accept("*/*")
                .get("/volunteers/" + volunteer + "/record-list?from=2023-01-01&to=2023-12-31")
                .then()
                .statusCode(400);
        city.memberStaff()
                .call()
                .accept("*/*")
                .get("/volunteers/" + volunteer + "/record-list?from=2024-01-01")
                .then()
                .statusCode(400);
    }

    /** What he did at the unit that he came from, is that unit's. */
    @Test
    void aUnitPrintsOnlyWhatItSees() throws IOException {
        City.patch("/volunteers/" + volunteer, Map.of("organizationId", city.second))
                .statusCode(200);
        Caller second = Caller.staffOf(city.second);
        print(second).then().statusCode(400);
        Map<String, Object> here = City.with(served("2024-05-20", 20, "敬老院"), "organizationId", city.second);
        City.approved(second, RECORDS, here);
        assertThat(text(printed(second))).contains("敬老院", "合计：1条，20分（20分钟）").doesNotContain("清理河道");
        assertThat(text(printed(Caller.COMMITTEE))).contains("敬老院", "清理河道", "合计：3条");
    }

    @Test
    void eachPrintHasANumberAndACodeOfItsOwn() throws IOException {
        String one = text(printed(city.memberStaff()));
        String other = text(printed(city.memberStaff()));
        assertThat(number(one)).isNotEqualTo(number(other));
        assertThat(code(one)).isNotEqualTo(code(other));
        matches(number(one), code(one), true);
        matches(number(other), code(one), false);
    }

    /** The font is shared by all prints. */
    @Test
    void printsAtTheSameTimeDoNotMix() throws Exception {
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Future<byte[]>> prints = IntStream.range(0, 16)
                    .mapToObj(turn -> many.submit(() -> printed(colleague(turn))))
                    .toList();
            Set<String> numbers = new HashSet<>();
            for (Future<byte[]> print : prints) {
                String text = text(print.get());
                assertThat(text).contains("欧阳小明", "清理河道", "走访老人");
                numbers.add(number(text));
            }
            assertThat(numbers).hasSize(16);
        }
    }

    /** Each of them prints as soon as he likes; of one it would be too many side by side. */
    private Caller colleague(int number) {
        return new Caller("colleague-" + number + city.member, Set.of("staff"), "", city.member);
    }

    @Test
    void whoHoldsThePrintLearnsWhetherItHoldsAndNothingElse() throws IOException {
        String print = text(printed(city.memberStaff()));
        matches(number(print), code(print), true);
        matches(number(print), code(print).toLowerCase(Locale.ROOT).replace("-", " "), true);
        matches(number(print).toLowerCase(Locale.ROOT), code(print), true);
        matches(number(print), code(print) + "&minutes=150", true);
        matches(number(print), code(print) + "&minutes=151", false);
        matches(number(print), "0" + code(print).substring(1) + "0", false);
        matches("JL-2024-999999", code(print), false);
        anonymous()
                .get("/verifications/" + number(print))
                .then()
                .statusCode(200)
                .body("matches", equalTo(false));
    }

    /** a record that was voided or corrected afterwards is no longer what was printed. */
    @Test
    void aPrintHoldsNoLongerWhenOneOfItsRecordsDoesNot() throws IOException {
        String print = text(printed(city.memberStaff()));
        sql("update volunteer_record set minutes = 89 where id = :id");
        matches(number(print), code(print), false);
        sql("update volunteer_record set minutes = 90 where id = :id");
        matches(number(print), code(print), true);
        sql("update volunteer_record set status = 'CANCELLED' where id = :id");
        matches(number(print), code(print), false);
    }

    /** What is approved later is not on the print and does not spoil it; nor does it when the name is taken away. */
    @Test
    void aPrintStillHoldsAfterFurtherRecordsAndWithoutTheName() throws IOException {
        String print = text(printed(city.memberStaff()));
        City.approved(city.memberStaff(), RECORDS, served("2024-05-10", 30, "清扫街道"));
        City.verb(city.memberStaff(), "/volunteers/" + volunteer, "anonymize", Map.of("reason", "本人要求"))
                .statusCode(200);
        matches(number(print), code(print), true);
        print(city.memberStaff()).then().statusCode(409);
    }

    private String name() {
        return Caller.AUDITOR
                .call()
                .get("/organizations/" + city.member)
                .jsonPath()
                .getString("name");
    }

    private void sql(String update) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(update)
                        .setParameter("id", first)
                        .executeUpdate());
    }

    private static void matches(String number, String code, boolean expected) {
        String answer = anonymous()
                .get("/verifications/" + number + "?code=" + code)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(answer).isEqualTo("{\"matches\":" + expected + "}");
    }

    private static RequestSpecification anonymous() {
        return RestAssured.given().basePath("/api/v1");
    }

    private Response print(Caller caller) {
        return caller.call()
                .accept("*/*")
                .get("/volunteers/" + volunteer + "/record-list?from=2024-05-01&to=2024-05-31");
    }

    private byte[] printed(Caller caller) {
        return print(caller)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Security-Policy", containsString("sandbox"))
                .extract()
                .asByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s", "");
        }
    }

    private static String number(String print) {
        return found("记录编号：(JL-\\d{4}-\\d{6})", print);
    }

    private static String code(String print) {
        return found("核验码：((?:[0-9A-Z]{4}-){7}[0-9A-Z]{4})本记录", print);
    }

    private static String found(String pattern, String print) {
        Matcher matcher = Pattern.compile(pattern).matcher(print);
        assertThat(matcher.find()).as(print).isTrue();
        return matcher.group(1);
    }

    private Map<String, Object> served(String day, int minutes, String content) {
        Map<String, Object> body = City.service(city.member);
        body.remove("headcount");
        body.putAll(Map.of("volunteerId", volunteer, "servedOn", day, "minutes", minutes, "content", content));
        return body;
    }
}
