package cn.tongxin.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes an empty data directory: what mariadb-install-db does, without needing a shell. */
record SystemTables(MariaDbProgram program) {
    private static final List<String> SCRIPTS = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql");
    /** The server reads one statement a line here. */
    private static final String BEFORE =
            "create database if not exists mysql;\nuse mysql;\nset @auth_root_socket=null;\n";
    /** Of the accounts that the scripts make, only root on the socket stays; it gets a password at the first start. */
    private static final String AFTER =
            "delete from mysql.global_priv where Host<>'localhost';\ndelete from mysql.proxies_priv;\n";

    /** Made aside and renamed, so that a killed start leaves no half a database behind. */
    void createIn(Path data, Path log) {
        var draft = data.resolveSibling("data.draft");
        try {
            deleteAll(draft);
            PrivateFiles.createDirectory(draft);
            run(draft, log);
            Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot create the database in " + data, problem);
        }
    }

    private void run(Path draft, Path log) throws IOException {
        var process = new ProcessBuilder(command(draft))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try (var input = process.getOutputStream()) {
            writeScripts(input);
        } catch (IOException brokenPipe) {
            // The server gave up early; its exit code and its log say why.
        }
        if (process.onExit().join().exitValue() != 0) {
            throw new Failure("数据库初始化失败（cannot initialise MariaDB），日志（log）：" + log);
        }
    }

    private List<String> command(Path draft) {
        var command = new ArrayList<String>();
        command.add(program.server().toString());
        command.add("--no-defaults");
        command.add("--bootstrap");
        command.add("--basedir=" + program.home());
        command.add("--lc-messages-dir=" + program.share());
        command.add("--datadir=" + draft);
        command.addAll(LocalDatabase.asRoot());
        return command;
    }

    private void writeScripts(OutputStream input) throws IOException {
        input.write(BEFORE.getBytes(StandardCharsets.UTF_8));
        for (var script : SCRIPTS) {
            Files.copy(program.share().resolve(script), input);
        }
        input.write(AFTER.getBytes(StandardCharsets.UTF_8));
    }

    private static void deleteAll(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
