package cn.tongxin.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A real MariaDB on the loopback address, with its data in a directory that outlives it. The local stack and the tests
 * both start their database here.
 */
public final class LocalDatabase implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final ChildProcess process;
    private final Grants grants;
    private final int port;

    private LocalDatabase(ChildProcess process, Grants grants, int port) {
        this.process = process;
        this.grants = grants;
        this.port = port;
    }

    /**
     * Starts the database and returns when it answers.
     *
     * @param directory its own; made when missing. The program is unpacked beside it, once.
     * @param port 0 for any free one
     */
    public static LocalDatabase start(Path directory, int port, Durability durability) {
        var home = directory.toAbsolutePath().normalize();
        var program = MariaDbProgram.unpackedBeside(home);
        var server = new MariaDbServer(program, home, port == 0 ? Ports.free() : port, durability);
        return start(server, ChildProcess::start, Set.of());
    }

    /** {@code startOver} names schemas that are emptied: what a killed first start left there cannot be continued. */
    static LocalDatabase start(MariaDbServer server, Starter starter, Set<String> startOver) {
        var home = server.home();
        PrivateFiles.createDirectory(home);
        pidFile(home).stopOrphan();
        var data = home.resolve("data");
        if (!Files.exists(data)) {
            new SystemTables(server.program()).createIn(data, server.log());
        }
        var grants = new Grants(Secrets.in(home.resolve("passwords.properties")), startOver);
        return new LocalDatabase(run(server, grants, starter), grants, server.port());
    }

    private static ChildProcess run(MariaDbServer server, Grants grants, Starter starter) {
        var first = server.home().resolve("first.sql");
        PrivateFiles.write(first, grants.sql());
        var process = starter.start(new ChildProcess.Program(
                "数据库 MariaDB", server.command(first), Map.of(), server.log(), pidFile(server.home())));
        try {
            Waiting.until(() -> answers(server.port()), process, LIMIT);
            Files.delete(first);
            return process;
        } catch (IOException | RuntimeException problem) {
            process.close();
            throw problem instanceof Failure failure ? failure : new Failure("数据库启动失败：" + problem, problem);
        }
    }

    /** The server greets only after its first statements have run; before that the port accepts and stays silent. */
    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(1000);
            InputStream greeting = socket.getInputStream();
            return greeting.read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    static PidFile pidFile(Path home) {
        return new PidFile(home.resolve("mariadb.pid"));
    }

    /** MariaDB refuses to run as root unless it is told to. */
    static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    /** For MySQL Connector/J; {@code schema} is {@code tongxin} or {@code keycloak}. */
    public String jdbcUrl(String schema) {
        return "jdbc:mysql://127.0.0.1:%d/%s?%s".formatted(port, schema, MariaDbServer.DRIVER_SETTINGS);
    }

    public String username() {
        return "tongxin";
    }

    public String password() {
        return password(username());
    }

    /** The account of a schema has the schema's name. */
    public String password(String account) {
        return grants.password(account);
    }

    public int port() {
        return port;
    }

    ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
