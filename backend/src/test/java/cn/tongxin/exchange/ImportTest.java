package cn.tongxin.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.TestTrail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** A sheet is checked, confirmed, and comes again. */
@QuarkusTest
class ImportTest {
    private static final String KIND = "VOLUNTEER_RECORDS";

    @Inject
    EntityManager database;

    @Inject
    Forgetting forgetting;

    private City city;
    private String name;

    @BeforeEach
    void city() {
        city = new City();
        name = Caller.COMMITTEE
                .call()
                .get("/organizations/" + city.member)
                .jsonPath()
                .getString("name");
    }

    private byte[] three() {
        return new Book()
                .title("2024年志愿服务台账", 5)
                .row("单位", "服务日期", "人数", "服务时长（小时）", "服务内容")
                .row(name, "2024年5月6日", 5, "1.5小时", "清理河道")
                .row(name, LocalDate.of(2024, 5, 7), 3, 2, "看望老人")
                .row(name, "2024-5-32", 3, 2, "看望老人")
                .row("合计", null, 8)
                .bytes();
    }

    @Test
    void aSheetIsCheckedThenWrittenAndComesAgainWithoutDoublingAnything() {
        Caller staff = city.memberStaff();
        JsonPath checked = Sheets.checked(staff, KIND, "台账.xlsx", three());
        assertThat(checked.getString("status")).as(checked.prettify()).isEqualTo("CHECKED");
        assertThat(checked.getMap("counts"))
                .containsEntry("created", 2)
                .containsEntry("rejected", 1)
                .containsEntry("skipped", 1);
        assertThat(checked.getString("findings.find { it.kind == 'PROBLEM' }.cellText"))
                .isEqualTo("2024-5-32");
        staff.call().get("/volunteer-records?withTotal=true").then().body("total", equalTo(0));

        JsonPath written = Sheets.written(staff, checked, false);
        assertThat(written.getString("status")).as(written.prettify()).isEqualTo("DONE");
        assertThat(written.getMap("counts")).containsEntry("created", 2).containsEntry("rejected", 1);
        staff.call().get("/volunteer-records?withTotal=true").then().body("total", equalTo(2));

        JsonPath again = Sheets.checked(staff, KIND, "台账 (1).xlsx", three());
        assertThat(again.getMap("counts")).containsEntry("unchanged", 2).containsEntry("created", 0);
    }

    /** Once for each step, however many rows there are. */
    @Test
    void uploadAndConfirmationAreInTheAuditTrail() {
        JsonPath checked = Sheets.checked(city.memberStaff(), KIND, "台账.xlsx", three());
        Sheets.written(city.memberStaff(), checked, false);
        JsonPath told = TestTrail.entries(Map.of("subject", checked.getString("id")));
        assertThat(told.<String>getList("items.action"))
                .containsExactly("import-write", "confirmImport", "import-check", "uploadImport");
        assertThat(told.<List<String>>getList("items.lists")).last().isEqualTo(List.of("imports", "jobs"));
        assertThat(told.<String>getList("items.actorName"))
                .containsOnly(city.memberStaff().name());
    }

    @Test
    void nobodyElseSeesAnUpload() {
        String id = Sheets.checked(city.memberStaff(), KIND, "台账.xlsx", three()).getString("id");
        Caller.COMMITTEE.call().get("/imports/" + id).then().statusCode(404);
        Caller.COMMITTEE.call().get("/imports/" + id + "/rows").then().statusCode(404);
        city.leadStaff().call().get("/imports/" + id).then().statusCode(404);
    }

    /** As after kill -9 in the middle: the first chunk is committed, the instance is gone, the next one goes on. */
    @Test
    void aWritingThatWasCutOffEndsWithExactlyTheRowsOfTheFile() {
        Caller staff = city.memberStaff();
        Book book = new Book().row("单位", "服务日期", "人数", "服务时长（小时）", "服务内容");
        for (int i = 0; i < 1_100; i++) {
            book.row(name, "2024-05-06", 5, 1.5, "清理河道 " + i % 300);
        }
        JsonPath written = Sheets.written(staff, Sheets.checked(staff, KIND, "a.xlsx", book.bytes()), true);
        assertThat(written.getMap("counts")).containsEntry("created", 1_100);
        QuarkusTransaction.requiringNew().run(() -> {
            change("delete from volunteer_record where organization_id = :id and external_id like '%-4'", city.member);
            change(
                    "update sheet_import set status = 'WRITING' where id = :id",
                    UUID.fromString(written.getString("id")));
            UUID job = UUID.fromString(written.getString("jobId"));
            change("update job set status = 'RUNNING', done = 500 where id = :id", job);
            change("""
                    insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
                    last_heartbeat, version) values ('job', :id, '2024-01-01', true, 'dead', '2024-01-01', 1)""", job.toString());
        });
        assertThat(Sheets.settled(staff, written.getString("id")).getString("status"))
                .isEqualTo("DONE");
        staff.call()
                .get("/volunteer-records?withTotal=true&organization=" + city.member)
                .then()
                .body("total", equalTo(1_100));
    }

    @Test
    void whatIsWrongWithEveryRowIsNotSaidForEver() {
        Caller staff = city.memberStaff();
        Book book = new Book().row("单位", "服务日期", "人数", "服务时长（小时）", "服务内容");
        for (int i = 0; i < 2_100; i++) {
            book.row("没有这个局", "某日", "几个", "一会儿", "=" + "长".repeat(501));
        }
        book.row("合计", null, 8);
        JsonPath checked = Sheets.checked(staff, KIND, "a.xlsx", book.bytes());
        assertThat(checked.getMap("counts")).containsEntry("rejected", 2_100).containsEntry("skipped", 1);
        String id = checked.getString("id");
        assertThat(staff.call()
                        .get("/imports/" + id + "/rows?limit=5&sort=-sheetRow")
                        .jsonPath()
                        .getString("items.message"))
                .contains("10,000");
        assertThat(count("select count(*) from import_finding where import_id = :id", UUID.fromString(id)))
                .isEqualTo(10_002);
        staff.call().accept("*/*").get("/imports/" + id + "/error-book").then().statusCode(200);
    }

    @Test
    void howMuchWasSaidIsCountedOnceAndNotAgainForEachChunk() {
        Caller staff = city.memberStaff();
        City.created(staff, "/volunteer-records", City.service(city.member));
        Book book = new Book().row("单位", "服务日期", "人数", "服务时长（分钟）", "服务内容");
        for (int i = 0; i < 2_100; i++) {
            book.row(name, City.DAY, i % 100 == 0 ? 0 : 5, 90, "清理河道 " + i);
        }
        Statistics statistics =
                database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        JsonPath checked = Sheets.checked(staff, KIND, "a.xlsx", book.bytes());
        assertThat(checked.getMap("counts")).containsEntry("rejected", 21).containsEntry("repeats", 2_079);
        long counted = Stream.of(statistics.getQueries())
                .filter(query -> query.contains("ImportFinding") && query.contains("sheetRow <"))
                .mapToLong(query -> statistics.getQueryStatistics(query).getExecutionCount())
                .sum();
        statistics.setStatisticsEnabled(false);
        assertThat(counted).isEqualTo(1);
    }

    @Test
    void whoAsksAgainForAnUploadThatHasNotMovedGetsNoContent() {
        Caller staff = city.memberStaff();
        String id = Sheets.checked(staff, KIND, "a.xlsx", three()).getString("id");
        Response first = staff.call().get("/imports/" + id);
        String tag = first.header("ETag");
        assertThat(tag).startsWith('"' + first.jsonPath().getString("etag") + '-');
        staff.call().header("If-None-Match", tag).get("/imports/" + id).then().statusCode(304);
        Sheets.written(staff, first.jsonPath(), false);
        staff.call().header("If-None-Match", tag).get("/imports/" + id).then().statusCode(200);
    }

    @Test
    void anUploadIsForgottenAfterAWhileAndItsRecordsStay() {
        Caller staff = city.memberStaff();
        JsonPath written = Sheets.written(staff, Sheets.checked(staff, KIND, "a.xlsx", three()), false);
        UUID id = UUID.fromString(written.getString("id"));
        JsonPath other = Sheets.checked(staff, KIND, "b.xlsx", three());
        QuarkusTransaction.requiringNew()
                .run(() -> change("update sheet_import set created_at = '2001-01-01' where id = :id", id));
        forgetting.run();
        staff.call().get("/imports/" + id).then().statusCode(404);
        assertThat(count("select count(*) from import_finding where import_id = :id", id))
                .isZero();
        assertThat(count("select count(*) from attachment_chunk where attachment_id = :id", id))
                .isZero();
        staff.call().get("/imports/" + other.getString("id")).then().statusCode(200);
        staff.call().get("/volunteer-records?withTotal=true").then().body("total", equalTo(2));
    }

    private long count(String query, Object id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(query)
                                .setParameter("id", id)
                                .getSingleResult())
                        .longValue());
    }

    private void change(String statement, Object id) {
        assertThat(database.createNativeQuery(statement).setParameter("id", id).executeUpdate())
                .isPositive();
    }
}
