package cn.tongxin.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the server is called. */
record MariaDbServer(MariaDbProgram program, Path home, int port, Durability durability) {
    /** A stopped database must not hang a thread for ever, hence the timeouts; the rest saves round trips. */
    static final String DRIVER_SETTINGS = String.join(
            "&",
            "connectTimeout=1000",
            "socketTimeout=60000",
            "rewriteBatchedStatements=true",
            "useServerPrepStmts=true",
            "cachePrepStmts=true",
            "prepStmtCacheSize=256",
            "prepStmtCacheSqlLimit=4096",
            "useLocalSessionState=true",
            "cacheServerConfiguration=true",
            "connectionTimeZone=UTC",
            "forceConnectionTimeZoneToSession=true",
            "characterEncoding=UTF-8",
            // Nothing leaves this machine.
            "sslMode=DISABLED",
            "allowPublicKeyRetrieval=true");

    Path log() {
        return home.resolve("mariadb.log");
    }

    List<String> command(Path firstStatements) {
        var command = new ArrayList<String>();
        command.add(program.server().toString());
        command.add("--no-defaults");
        command.add("--pid-file=" + LocalDatabase.pidFile(home).path());
        command.addAll(LocalDatabase.asRoot());
        command.addAll(places(firstStatements));
        command.addAll(network());
        command.addAll(behaviour());
        return command;
    }

    private List<String> places(Path firstStatements) {
        return List.of(
                "--basedir=" + program.home(),
                "--lc-messages-dir=" + program.share(),
                "--datadir=" + home.resolve("data"),
                "--init-file=" + firstStatements);
    }

    private List<String> network() {
        return List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // Relative to the data directory: the path of a socket may have 107 characters only.
                "--socket=mariadb.sock",
                "--skip-name-resolve",
                "--skip-ssl",
                "--local-infile=0",
                "--max-connections=200");
    }

    private List<String> behaviour() {
        return List.of(
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_general_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                "--innodb-buffer-pool-size=256M",
                "--innodb-flush-log-at-trx-commit=" + durability.flushAtCommit());
    }
}
