package cn.tongxin.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.tongxin.bench.site.Site;

/**
 * Many records at once, with the entries and the sums that they would have if they had come in and been approved one by
 * one: a year, a hundred organizations of which the first has a fifth, four of five approved.
 */
final class Filling {
    private static final long CHUNK = 100_000;
    private static final Map<String, String> MEASURES =
            Map.of("VOLUNTEER_MINUTES", "minutes", "VOLUNTEER_TURNS", "turns", "BENEFICIARIES", "beneficiaries");

    private final Connection database;

    private Filling(Connection database) {
        this.database = database;
    }

    static void fill(Site site, Town town, long records) throws SQLException {
        try (Connection database = site.sql()) {
            Filling filling = new Filling(database);
            filling.help(town.organizations());
            for (long first = 1; first <= records; first += CHUNK) {
                long last = Math.min(first + CHUNK - 1, records);
                filling.run(records(first, last, records));
                filling.run(entries(first, last));
            }
            filling.sums();
            filling.run("analyze table volunteer_record, ledger_entry, figure_day, figure_month");
        }
    }

    private void help(List<UUID> organizations) throws SQLException {
        run("create table bench_status (place int not null primary key, status varchar(20) not null)");
        run(
                "insert into bench_status values (0, 'DRAFT'), (1, 'SUBMITTED'), (2, 'APPROVED'), (3, 'APPROVED'), (4, 'APPROVED'),"
                        + " (5, 'APPROVED'), (6, 'APPROVED'), (7, 'APPROVED'), (8, 'APPROVED'), (9, 'APPROVED')");
        run("create table bench_unit (place int not null primary key, id binary(16) not null)");
        try (PreparedStatement insert =
                database.prepareStatement("insert into bench_unit values (?, unhex(replace(?, '-', '')))")) {
            for (int place = 0; place < organizations.size(); place++) {
                insert.setInt(1, place);
                insert.setString(2, organizations.get(place).toString());
                insert.executeUpdate();
            }
        }
    }

    /** Those from the first number to the last of all. Ids grow with the day, as they do in life. */
    private static String records(long first, long last, long all) {
        return """
            insert into volunteer_record (id, version, created_at, updated_at, organization_id, headcount, served_on,
              minutes, content, place, beneficiaries, status, waiting, entered_by, entered_by_name, submitted_by,
              submitted_at, decided_by, decided_by_name, decided_at)
            select n.id, 1, n.moment, n.moment, u.id, 1 + n.dice %% 20, date(n.moment), 30 + n.dice %% 8 * 15, '清理河道，看望老人',
              '社区', nullif(n.dice %% 7, 0), s.status, s.status = 'SUBMITTED', 'entered', '联络员',
              if(s.status in ('APPROVED', 'SUBMITTED'), 'entered', null),
              if(s.status in ('APPROVED', 'SUBMITTED'), n.moment, null), if(s.status = 'APPROVED', 'decided', null),
              if(s.status = 'APPROVED', '工委', null), if(s.status = 'APPROVED', n.moment, null)
            from (select seq, crc32(seq) as dice,
                unhex(concat(lpad(hex(1704067200000 + seq), 12, '0'), '7', substr(md5(seq), 1, 3), '8', substr(md5(seq), 4, 15))) as id,
                date_add('2024-01-01', interval floor((seq - 1) * 366 / %3$d) day) as moment
              from seq_%1$d_to_%2$d) n
            join bench_unit u on u.place = if(n.dice %% 5 = 0, 0, 1 + n.dice %% 99)
            join bench_status s on s.place = floor(n.dice / 1000) %% 10
            order by n.seq""".formatted(first, last, all);
    }

    /** Of the approved ones from the first number to the last. */
    private static String entries(long first, long last) {
        return """
            insert into ledger_entry (id, record_id, kind, status, organization_id, day, breakdown, minutes, turns,
              beneficiaries, amount_fen, entered_by, entered_by_name, entered_at, decided_by, decided_by_name, decided_at)
            select id, id, 'APPROVAL', 'EFFECTIVE', organization_id, served_on, '', minutes * headcount, headcount,
              coalesce(beneficiaries, 0), 0, 'decided', '工委', decided_at, 'decided', '工委', decided_at
            from volunteer_record where status = 'APPROVED'
            and id between unhex(concat(lpad(hex(1704067200000 + %1$d), 12, '0'), repeat('0', 20)))
            and unhex(concat(lpad(hex(1704067200000 + %2$d), 12, '0'), repeat('F', 20)))""".formatted(first, last);
    }

    private void sums() throws SQLException {
        for (Map.Entry<String, String> measure : MEASURES.entrySet()) {
            run("insert into figure_day (metric, day, organization_id, breakdown, amount) select '" + measure.getKey()
                    + "', day, organization_id, '', sum(" + measure.getValue()
                    + ") from ledger_entry group by day, organization_id having sum(" + measure.getValue() + ") <> 0");
        }
        run(
                "insert into figure_month (metric, day, organization_id, breakdown, amount)"
                        + " select metric, date_sub(day, interval dayofmonth(day) - 1 day), organization_id, breakdown, sum(amount)"
                        + " from figure_day group by metric, date_sub(day, interval dayofmonth(day) - 1 day), organization_id, breakdown");
        run("drop table bench_unit");
        run("drop table bench_status");
    }

    private void run(String statement) throws SQLException {
        try (Statement one = database.createStatement()) {
            one.execute(statement);
        }
    }
}
