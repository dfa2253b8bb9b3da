package cn.tongxin.shared.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

import cn.tongxin.shared.Initials;

/** Initials of the names that were there before initials were kept. */
public class V20__InitialsOfNames extends BaseJavaMigration {
    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        fill(database, "organization", "name", "short_name");
        fill(database, "alliance", "name", "name");
        fill(database, "venue", "name", "name");
    }

    /** Names are a few thousand at most: read whole, before the first is written. */
    private static void fill(Connection database, String table, String name, String other) throws SQLException {
        try (Statement reading = database.createStatement();
                ResultSet names = reading.executeQuery("select id, " + name + ", " + other + " from " + table);
                PreparedStatement writing =
                        database.prepareStatement("update " + table + " set initials = ? where id = ?")) {
            while (names.next()) {
                writing.setString(1, Initials.of(names.getString(2), names.getString(3)));
                writing.setBytes(2, names.getBytes(1));
                writing.addBatch();
            }
            writing.executeBatch();
        }
    }
}
