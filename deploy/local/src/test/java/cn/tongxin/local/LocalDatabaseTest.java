package cn.tongxin.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LocalDatabaseTest {
    private static final MariaDbProgram PROGRAM =
            MariaDbProgram.unpackedAt(Path.of("target/mariadb").toAbsolutePath());

    private final Path directory;

    LocalDatabaseTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void committedRowsSurviveAKilledServer() throws Exception {
        var first = start(Durability.FULL);
        try (var connection = connect(first, "tongxin")) {
            connection.createStatement().execute("create table note (text varchar(20))");
            connection.createStatement().execute("insert into note values ('助农')");
        }
        first.process().process().destroyForcibly().waitFor();

        try (var second = start(Durability.FULL);
                var connection = connect(second, "tongxin");
                var rows = connection.createStatement().executeQuery("select text from note")) {
            assertTrue(rows.next());
            assertEquals("助农", rows.getString(1));
        }
    }

    @Test
    void aServerLeftOverFromAKilledParentIsStoppedFirst() throws Exception {
        var orphan = start(Durability.NONE).process().process();

        try (var database = start(Durability.NONE)) {
            assertTrue(orphan.waitFor() >= 0);
            connect(database, "tongxin").close();
        }
    }

    @Test
    void anAccountSeesItsOwnSchemaOnly() throws Exception {
        try (var database = start(Durability.NONE)) {
            connect(database, "keycloak").close();
            var url = database.jdbcUrl("keycloak");
            assertThrows(
                    SQLException.class,
                    () -> DriverManager.getConnection(url, database.username(), database.password()));
            assertThrows(SQLException.class, () -> DriverManager.getConnection(url, "root", ""));
            assertThrows(SQLException.class, () -> DriverManager.getConnection(url, "tongxin", ""));
        }
    }

    @Test
    void listensOnTheLoopbackAddressOnly() throws Exception {
        try (var database = start(Durability.NONE)) {
            for (var address : NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress())
                    .toArray(InetAddress[]::new)) {
                assertThrows(IOException.class, () -> new Socket(address, database.port()).close());
            }
        }
    }

    @Test
    void passwordsAreForTheOwnerOnly() throws Exception {
        start(Durability.NONE).close();

        var file = directory.resolve("database/passwords.properties");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    private LocalDatabase start(Durability durability) {
        var server = new MariaDbServer(PROGRAM, directory.resolve("database"), Ports.free(), durability);
        return LocalDatabase.start(server, ChildProcess::start, Set.of());
    }

    private static Connection connect(LocalDatabase database, String schema) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(schema), schema, database.password(schema));
    }
}
