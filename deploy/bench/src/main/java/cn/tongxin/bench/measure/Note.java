package cn.tongxin.bench.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

import cn.tongxin.bench.site.Site;

/** Says that something changed, as the application does at the end of a unit: what was counted before is counted again. */
final class Note implements AutoCloseable {
    static final String INSERT = "insert into change_noted (id, list, subject_id, kind, noted_at)"
            + " values (?, 'volunteer-records', ?, 'CHANGED', now(3))";

    private final Connection database;
    private final PreparedStatement insert;

    Note(Site site) throws SQLException {
        database = site.likeTheApplication();
        insert = database.prepareStatement(INSERT);
    }

    void write() {
        try {
            set(insert, id());
            insert.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    static void set(PreparedStatement insert, byte[] subject) throws SQLException {
        insert.setBytes(1, id());
        insert.setBytes(2, subject);
    }

    /** An id that grows with time, as the application makes them. */
    static byte[] id() {
        UUID random = UUID.randomUUID();
        long time = System.currentTimeMillis() << 16 | 0x7000 | (random.getMostSignificantBits() & 0xFFF);
        return Sheet.bytes(new UUID(time, random.getLeastSignificantBits()));
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
