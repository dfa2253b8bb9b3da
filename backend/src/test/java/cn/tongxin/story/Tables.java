package cn.tongxin.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What stands in the database, as one number for each table. */
public final class Tables {
    /** They move by themselves: claims, work in the background, what was refused, when somebody was first and last seen. */
    private static final Set<String> RESTLESS = Set.of(
            "once_claim",
            "audit_noted",
            "audit_entry",
            "audit_subject",
            "audit_head",
            "scheduled_tasks",
            "guard_row",
            "api_client",
            "api_client_credential",
            "user_account",
            "web_session",
            "change_noted",
            "change_entry",
            "counter",
            "figure_delta",
            "figure_day",
            "figure_month",
            "job",
            "webhook_delivery",
            "webhook_progress");

    private final EntityManager database;
    private final String question;

    @SuppressWarnings("unchecked")
    public Tables(EntityManager database) {
        this.database = database;
        List<String> tables = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select table_name from information_schema.tables where table_schema = database()"
                                        + " and table_type = 'BASE TABLE' and table_name not like 'flyway%'")
                        .getResultList());
        question = tables.stream()
                .filter(table -> !RESTLESS.contains(table))
                .sorted()
                .collect(Collectors.joining(", ", "checksum table ", ""));
    }

    @SuppressWarnings("unchecked")
    public Map<String, Object> sums() {
        Map<String, Object> sums = new TreeMap<>();
        List<Object[]> rows = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(question).getResultList());
        rows.forEach(row -> sums.put(String.valueOf(row[0]), row[1]));
        return sums;
    }
}
