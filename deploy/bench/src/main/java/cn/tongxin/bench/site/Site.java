package cn.tongxin.bench.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import cn.tongxin.local.Durability;
import cn.tongxin.local.LocalDatabase;

/** A database and the packaged application in front of it; each can be killed and started anew on its old port. */
public final class Site implements AutoCloseable {
    private final Path home;
    private final Path jar;
    private final Signer signer;
    private final int databasePort = freePort();
    private final int port = freePort();
    private LocalDatabase database;
    private @Nullable Application application;

    private Site(Path home, Path jar, Signer signer) {
        this.home = home.toAbsolutePath();
        this.jar = jar;
        this.signer = signer;
        database = startedDatabase();
    }

    /**
     * Starts both.
     *
     * @param home its own directory; what is in it from an earlier run is used again
     * @param jar of the packaged application
     */
    public static Site start(Path home, Path jar, Signer signer) {
        Site site = new Site(home, jar, signer);
        Runtime.getRuntime().addShutdownHook(new Thread(site::close));
        site.startApplication();
        return site;
    }

    public Path home() {
        return home;
    }

    public Caller committee() {
        return committee("committee");
    }

    /** One of several; nobody approves what he entered himself. */
    public Caller committee(String name) {
        return new Caller(this, signer.committee(name));
    }

    /** Where the application listens, for who does not ask as one should. */
    public int port() {
        return port;
    }

    public Line line() throws IOException {
        return new Line(port);
    }

    /** A connection that may take its time. */
    public Connection sql() throws SQLException {
        String url = database.jdbcUrl("tongxin").replace("socketTimeout=60000", "socketTimeout=0")
                + "&allowMultiQueries=true&useServerPrepStmts=false";
        return DriverManager.getConnection(url, database.username(), database.password());
    }

    /** The same as the application connects. */
    public Connection likeTheApplication() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl("tongxin"), database.username(), database.password());
    }

    public Memory memory() {
        return new Memory(running().pid());
    }

    public void startApplication() {
        application = Application.start(
                jar, home, port, signer, database.jdbcUrl("tongxin"), database.username(), database.password());
        application.awaitReady();
    }

    public void killApplication() {
        running().kill();
    }

    private Application running() {
        if (application == null) {
            throw new IllegalStateException("not started");
        }
        return application;
    }

    /** As when the power goes. */
    public void killDatabase() {
        try {
            long pid = Long.parseLong(
                    Files.readString(home.resolve("database/mariadb.pid")).strip());
            ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
            server.destroyForcibly();
            server.onExit().join();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public void startDatabase() {
        database.close();
        database = startedDatabase();
    }

    private LocalDatabase startedDatabase() {
        return LocalDatabase.start(home.resolve("database"), databasePort, Durability.FULL);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void close() {
        if (application != null) {
            application.stop();
        }
        database.close();
    }
}
