package cn.tongxin.testing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.inject.spi.CDI;

import cn.tongxin.shared.Ids;

/**
 * Systems of agencies as the product keeps them, written straight into its table: making them by the API takes an
 * identity provider, which is tried against the whole stack.
 */
public final class Clients {
    private Clients() {}

    /** Registers a system that comes with its name as client id; one that is there stays as it is. */
    public static UUID register(String name, UUID organization, String scopes) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        write("""
                insert ignore into api_client (id, version, created_at, updated_at, organization_id, source_system, name,
                  scopes, status) values (?, 0, utc_timestamp(3), utc_timestamp(3), ?, ?, ?, ?, 'ACTIVE')""", id, organization, name, name, scopes);
        credential(id, name);
        return id;
    }

    /** A further credential of a system. */
    public static void credential(UUID client, String clientId) {
        write("""
                insert ignore into api_client_credential (id, version, created_at, updated_at, api_client_id, client_id,
                  issued, confirmed) values (?, 0, utc_timestamp(3), utc_timestamp(3), ?, ?, true, true)""", Ids.next(), client, clientId);
    }

    /** One that somebody began to make an hour ago. */
    public static UUID unfinished(String name, UUID organization) {
        UUID id = register(name, organization, "records:read");
        write("update api_client set status = 'PENDING' where id = ?", id);
        write(
                "update api_client_credential set issued = false, created_at = created_at - interval 1 hour where api_client_id = ?",
                id);
        return id;
    }

    /** The overlap of a rotation is over. */
    public static void end(String clientId) {
        write("update api_client_credential set ends_at = utc_timestamp(3) where client_id = ?", clientId);
    }

    private static void write(String statement, Object... values) {
        try (Connection database = CDI.current().select(DataSource.class).get().getConnection();
                PreparedStatement prepared = database.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i] instanceof UUID id ? bytes(id) : values[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
