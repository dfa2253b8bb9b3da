package cn.tongxin.ledger;

import java.time.YearMonth;
import java.util.List;

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
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

/** Sums follow the entries at once, folded or not, and a recount finds and mends what does not. */
@QuarkusTest
class RunningSumsTest {
    @Inject
    Folder folder;

    @Inject
    Recount recount;

    @Inject
    EntityManager database;

    @Test
    void foldingChangesNoFigure() {
        City city = new City();
        for (String day : List.of("2024-05-06", "2024-05-07", "2024-07-31")) {
            City.approved(
                    city.memberStaff(),
                    "/volunteer-records",
                    City.with(City.with(City.service(city.member), "servedOn", day), "submit", true));
        }
        List<String> before = figures(city);
        while (folder.fold()) {
            assertThat(figures(city)).isEqualTo(before);
        }
        assertThat(figures(city)).isEqualTo(before);
        assertThat(recount.differences(YearMonth.of(2024, 5))).isEmpty();
    }

    private static List<String> figures(City city) {
        return List.of(
                figures("organization=" + city.member + "&from=2024-01-01&to=2024-12-31"),
                figures("organization=" + city.member + "&from=2024-05-07&to=2024-07-30"),
                figures("organization=" + city.member + "&from=2024-05-01&to=2024-07-31&groupBy=month"),
                figures("alliance=" + city.alliance + "&from=2024-05-07&to=2024-12-31&groupBy=organization"));
    }

    private static String figures(String query) {
        return Caller.COMMITTEE
                .call()
                .get("/figures?metrics=volunteer_minutes,volunteer_turns,consumption_fen,beneficiaries&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("figures");
    }

    @Test
    void aRecountFindsWhatIsWrongAndMendsIt() {
        City city = new City();
        City.approved(city.memberStaff(), "/volunteer-records", City.with(City.service(city.member), "submit", true));
        while (folder.fold()) {}
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update figure_day set amount = amount + 7 where organization_id = :id and metric = 'VOLUNTEER_MINUTES'")
                        .setParameter("id", city.member)
                        .executeUpdate());
        String wrong = "/figures/recount?month=2024-05";
        Caller.AUDITOR.call().get(wrong).then().statusCode(200).body("findAll { !it.ofMonth }", hasSize(1));
        Caller.COMMITTEE.call().post(wrong).then().statusCode(200).body("counted", hasSize(greaterThan(0)));
        while (folder.fold()) {}
        assertThat(recount.differences(YearMonth.of(2024, 5))).isEmpty();
    }
}
