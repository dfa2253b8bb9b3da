package cn.tongxin.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import cn.tongxin.ledger.rollup.Folder;
import cn.tongxin.ledger.rollup.Recount;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Which months are recounted, and that nothing that is kept is left out. */
@QuarkusTest
class RecountingTest {
    private static final String RECORDS = "/volunteer-records";

    @Inject
    Recounting recounting;

    @Inject
    Recount recount;

    @Inject
    Folder folder;

    @Inject
    EntityManager database;

    @Test
    void aMonthWhoseSumsAreAllLostIsLookedAt() {
        City city = new City();
        City.approved(city.memberStaff(), RECORDS, City.with(City.service(city.member), "servedOn", "2021-03-15"));
        while (folder.fold()) {}
        sql("delete from figure_day where day between '2021-03-01' and '2021-03-31'");
        sql("delete from figure_month where day = '2021-03-01'");
        assertThat(recounting.due(Instant.now())).contains(YearMonth.of(2021, 3));
        assertThat(recount.months()).contains(YearMonth.of(2021, 3));
        Caller.COMMITTEE.call().post("/figures/recount?month=2021-03").then().statusCode(200);
        while (folder.fold()) {}
        assertThat(recount.differences(YearMonth.of(2021, 3))).isEmpty();
    }

    /** Whenever it was that something was entered in them. */
    @Test
    void everyMonthHasItsTurn() {
        Set<YearMonth> all = recount.months();
        Set<YearMonth> seen = new HashSet<>();
        Instant later = Instant.now().plus(Duration.ofDays(30));
        for (int turn = 0; turn < all.size(); turn++) {
            Set<YearMonth> due = recounting.due(later.plus(Duration.ofHours(6L * turn)));
            assertThat(due).hasSize(1);
            seen.addAll(due);
        }
        assertThat(seen).isEqualTo(all);
    }

    @Test
    void whoServedInWhichMonthIsRecountedToo() {
        City city = new City();
        UUID volunteer = City.id(City.created(
                city.memberStaff(), "/volunteers", City.body("name", "张小样", "organizationId", city.member)));
        Map<String, Object> named = City.with(City.service(city.member), "volunteerId", volunteer);
        named.remove("headcount");
        City.approved(city.memberStaff(), RECORDS, named);
        assertThat(wrong(city.member, "metric")).isEmpty();
        sql("update volunteer_month set records = records + 1 where organization_id = :id", city.member);
        assertThat(wrong(city.member, "metric")).containsExactly("volunteers");
        assertThat(wrong(city.member, "counted")).containsExactly(1);
        assertThat(wrong(city.member, "shown")).containsExactly(2);
        Caller.COMMITTEE.call().post("/figures/recount?month=2024-05").then().statusCode(200);
        assertThat(wrong(city.member, "metric")).isEmpty();
    }

    /** Of one organization; other tests have theirs. */
    private static List<Object> wrong(UUID organization, String field) {
        return Caller.AUDITOR
                .call()
                .get("/figures/recount?month=2024-05")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("findAll { it.organizationId == '%s' }.%s".formatted(organization, field));
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }

    private void sql(String statement, UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement)
                        .setParameter("id", id)
                        .executeUpdate());
    }
}
