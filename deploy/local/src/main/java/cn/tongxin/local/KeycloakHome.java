package cn.tongxin.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A Keycloak of its own for one local stack: the unpacked distribution behind links, its own data and realm file. So
 * two stacks can run from one distribution.
 */
record KeycloakHome(Path distribution, Path home) {
    private static final List<String> SHARED = List.of("lib", "conf", "providers", "themes", "bin");
    private static final List<String> JVM = List.of(
            // Starting fast matters more here than serving fast.
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true");

    void prepare(DemoRealm realm) {
        try {
            Files.createDirectories(home.resolve("data/import"));
            for (var name : SHARED) {
                var link = home.resolve(name);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, distribution.resolve(name));
            }
            Files.writeString(
                    home.resolve("data/import").resolve(realm.delivered().getFileName()),
                    realm.merged().toString());
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot prepare Keycloak in " + home, problem);
        }
    }

    /** Keycloak compiles its fixed settings in once; every later start is three times as fast. */
    boolean isBuilt() {
        return Files.exists(builtMark());
    }

    void build(Path log, PidFile pidFile, Starter starter) {
        var command = new KeycloakHome(distribution, distribution)
                .command(pidFile, List.of("build", "--db=mariadb", "--health-enabled=false"));
        var program = new ChildProcess.Program("统一登录 Keycloak（build）", command, Map.of(), log, pidFile);
        try (var child = starter.start(program)) {
            if (child.process().onExit().join().exitValue() != 0) {
                throw child.died();
            }
            Files.writeString(builtMark(), "");
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot write " + builtMark(), problem);
        }
    }

    List<String> command(PidFile pidFile, List<String> arguments) {
        var rest = new ArrayList<>(JVM);
        rest.add("-Dkc.home.dir=" + home);
        rest.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        rest.add("-cp");
        rest.add(distribution.resolve("lib/quarkus-run.jar").toString());
        rest.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        rest.addAll(arguments);
        return Java.command(pidFile, rest);
    }

    private Path builtMark() {
        return distribution.resolve("built-for-tongxin");
    }
}
