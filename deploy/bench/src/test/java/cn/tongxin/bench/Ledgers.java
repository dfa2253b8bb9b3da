package cn.tongxin.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import cn.tongxin.bench.site.Caller;
import cn.tongxin.bench.site.Site;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What must be so after every crash. */
record Ledgers(Site site) {
    private static final int TRIES = 60;
    private static final int PAUSE_MILLIS = 500;

    /** Approved means one entry, an entry means approved, and every sum is what the entries make it. */
    void hold() throws SQLException, InterruptedException {
        assertEquals(0, number("""
                select count(*) from volunteer_record r where (r.status = 'APPROVED') <>
                  ((select count(*) from ledger_entry e where e.record_id = r.id and e.status = 'EFFECTIVE') = 1)"""), "half approved");
        assertEquals(0, number("""
                select count(*) from ledger_entry e where not exists
                  (select 1 from volunteer_record r where r.id = e.record_id)"""), "entries of nothing");
        assertEquals(
                number("select coalesce(sum(minutes * headcount), 0) from volunteer_record where status = 'APPROVED'"),
                number("select coalesce(sum(minutes), 0) from ledger_entry where status = 'EFFECTIVE'"),
                "minutes");
        for (int month = 1; month <= 12; month++) {
            JsonNode differences = patiently("/figures/recount?month=2024-%02d".formatted(month));
            assertEquals("[]", differences.toString(), "recount of month " + month);
        }
    }

    /** A database that was away is not there again at once for everybody. */
    private JsonNode patiently(String path) throws InterruptedException {
        for (int i = 0; ; i++) {
            try {
                return site.committee().get(path);
            } catch (IllegalStateException refused) {
                if (i == TRIES) {
                    throw refused;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    long number(String query) throws SQLException {
        try (Connection database = site.sql();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    long approvals(UUID record) throws SQLException {
        return number("select count(*) from ledger_entry where status = 'EFFECTIVE' and record_id = unhex('"
                + record.toString().replace("-", "") + "')");
    }

    /** Submitted ones, as they are chosen for a decision. */
    List<Map<String, String>> submitted(Caller committee, int most) {
        List<Map<String, String>> chosen = new ArrayList<>();
        committee
                .get("/volunteer-records?status=SUBMITTED&limit=" + most)
                .path("items")
                .forEach(item -> chosen.add(Map.of(
                        "id",
                        item.path("id").asText(),
                        "etag",
                        item.path("etag").asText())));
        return chosen;
    }
}
