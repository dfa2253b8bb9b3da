package cn.tongxin.bench.measure;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

import cn.tongxin.bench.Sites;

/** One connection with the statements that an approval is made of. */
final class Writer implements AutoCloseable {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    /** How much of an approval is written. */
    enum Kind {
        BARE("record", false, false),
        ENTERED("and entry", true, false),
        SUMMED("and deltas", true, true);

        private final String words;
        private final boolean entry;
        private final boolean deltas;

        Kind(String words, boolean entry, boolean deltas) {
            this.words = words;
            this.entry = entry;
            this.deltas = deltas;
        }

        String words() {
            return words;
        }
    }

    private final Kind kind;
    private final int held;
    private final byte[] organization;
    private final Connection database;
    private final PreparedStatement look;
    private final PreparedStatement record;
    private final PreparedStatement entry;
    private final PreparedStatement note;
    private final PreparedStatement delta;
    private final Statement pause;

    Writer(Sites.Filled filled, Kind kind, int held) throws SQLException {
        this.kind = kind;
        this.held = held;
        organization = Sheet.bytes(filled.town().organizations().getFirst());
        database = filled.site().likeTheApplication();
        database.setAutoCommit(false);
        look = database.prepareStatement(
                "select version, status, minutes, headcount from volunteer_record where id = ?");
        record = database.prepareStatement("""
                update volunteer_record set version = version + 1, status = 'APPROVED', waiting = false, decided_by = 'bench',
                  decided_by_name = '工委', decided_at = now(3), updated_at = now(3) where id = ? and version = ?""");
        entry = database.prepareStatement("""
                insert into ledger_entry (id, record_id, kind, status, organization_id, day, breakdown, minutes, turns,
                  beneficiaries, amount_fen, entered_by, entered_by_name, entered_at, decided_by, decided_by_name, decided_at)
                values (?, ?, 'APPROVAL', 'EFFECTIVE', ?, ?, '', 90, 1, 1, 0, 'bench', '工委', now(3), 'bench', '工委', now(3))""");
        note = database.prepareStatement(Note.INSERT);
        delta = database.prepareStatement(
                "insert into figure_delta (id, day, organization_id, breakdown, minutes, turns, beneficiaries, amount_fen)"
                        + " values (?, ?, ?, '', 90, 1, 1, 0)");
        pause = database.createStatement();
    }

    void approve(byte[] id) throws SQLException {
        look.setBytes(1, id);
        long version;
        try (ResultSet row = look.executeQuery()) {
            row.next();
            version = row.getLong(1);
        }
        record.setBytes(1, id);
        record.setLong(2, version);
        record.executeUpdate();
        if (kind.entry) {
            enter(id);
        }
        if (kind.deltas) {
            sum();
        }
        if (held > 0) {
            pause.execute("do sleep(" + held / 1e3 + ")");
        }
        database.commit();
    }

    private void enter(byte[] id) throws SQLException {
        entry.setBytes(1, Note.id());
        entry.setBytes(2, id);
        entry.setBytes(3, organization);
        entry.setDate(4, Date.valueOf(DAY));
        entry.executeUpdate();
        Note.set(note, id);
        note.executeUpdate();
    }

    private void sum() throws SQLException {
        delta.setBytes(1, Note.id());
        delta.setDate(2, Date.valueOf(DAY));
        delta.setBytes(3, organization);
        delta.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
