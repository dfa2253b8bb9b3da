package cn.tongxin.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import cn.tongxin.ledger.rollup.Difference;
import cn.tongxin.ledger.rollup.Recount;
import cn.tongxin.testing.Caller;

import io.restassured.path.json.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;

/** The same sums three times: as figures, as effective entries, as approved records. */
@ApplicationScoped
class LedgerBalance {
    private static final String PERIOD = "from=2024-01-01&to=2024-04-30";

    @Inject
    EntityManager database;

    @Inject
    Recount recount;

    /** For each organization and month, to the minute and the fen. */
    @ActivateRequestContext
    void holds(List<UUID> organizations) {
        for (UUID organization : organizations) {
            Map<String, Long> entered = entries(organization);
            assertThat(figures(organization, "")).as("figures").isEqualTo(entered);
            assertThat(approved(organization)).as("approved records").isEqualTo(entered);
        }
        for (int month = 1; month <= 4; month++) {
            assertThat(recount.differences(YearMonth.of(2024, month)))
                    .filteredOn((Difference wrong) ->
                            organizations.contains(wrong.cell().organizationId()))
                    .isEmpty();
        }
    }

    /** By month and metric; what is nothing is left out. */
    private Map<String, Long> figures(UUID organization, String and) {
        JsonPath answer = Caller.AUDITOR
                .call()
                .get("/figures?metrics=volunteer_minutes,volunteer_turns,beneficiaries,consumption_fen&groupBy=month&"
                        + PERIOD + "&organization=" + organization + and)
                .jsonPath();
        Map<String, Long> sums = new TreeMap<>();
        for (int i = 0; i < answer.getList("figures").size(); i++) {
            String row = "figures[" + i + "].";
            add(
                    sums,
                    answer.getString(row + "group").replace("-", ""),
                    answer.getString(row + "metric"),
                    answer.getLong(row + "value"));
        }
        return sums;
    }

    private static void add(Map<String, Long> sums, String month, String metric, long amount) {
        sums.merge(month + " " + metric, amount, Long::sum);
        sums.values().removeIf(sum -> sum == 0);
    }

    private Map<String, Long> entries(UUID organization) {
        Map<String, Long> sums = new TreeMap<>();
        List<Object[]> rows = database.createQuery("""
                        select year(e.day) * 100 + month(e.day), sum(e.minutes), sum(e.turns), sum(e.beneficiaries),
                          sum(e.amountFen) from LedgerEntry e
                        where e.organizationId = :organization and e.status = EntryStatus.EFFECTIVE
                        group by year(e.day) * 100 + month(e.day)""", Object[].class)
                .setParameter("organization", organization)
                .getResultList();
        for (Object[] row : rows) {
            String month = row[0].toString();
            add(sums, month, "volunteer_minutes", ((Number) row[1]).longValue());
            add(sums, month, "volunteer_turns", ((Number) row[2]).longValue());
            add(sums, month, "beneficiaries", ((Number) row[3]).longValue());
            add(sums, month, "consumption_fen", ((Number) row[4]).longValue());
        }
        return sums;
    }

    private Map<String, Long> approved(UUID organization) {
        Map<String, Long> sums = new TreeMap<>();
        for (Map<String, Object> record : records("/volunteer-records", organization)) {
            String month = month(record, "servedOn");
            long people = number(record, "headcount");
            add(sums, month, "volunteer_minutes", people * number(record, "minutes"));
            add(sums, month, "volunteer_turns", people);
            add(sums, month, "beneficiaries", number(record, "beneficiaries"));
        }
        for (Map<String, Object> record : records("/consumption-records", organization)) {
            add(sums, month(record, "paidOn"), "consumption_fen", number(record, "amountFen"));
        }
        return sums;
    }

    private static List<Map<String, Object>> records(String path, UUID organization) {
        JsonPath page = Caller.AUDITOR
                .call()
                .get(path + "?status=APPROVED&limit=200&organization=" + organization)
                .jsonPath();
        assertThat(page.getString("nextCursor")).as("a history fits on a page").isNull();
        return page.getList("items");
    }

    private static String month(Map<String, Object> record, String day) {
        return String.valueOf(record.get(day)).substring(0, 7).replace("-", "");
    }

    private static long number(Map<String, Object> record, String field) {
        Object value = record.get(field);
        return value == null ? 0 : ((Number) value).longValue();
    }
}
