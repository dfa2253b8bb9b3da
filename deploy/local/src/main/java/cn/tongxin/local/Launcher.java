package cn.tongxin.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@code make run}, {@code make dev}. Arguments: {@code --services} for database and identity provider only,
 * {@code --ready-file FILE} to have a file written when everything is up.
 */
public final class Launcher {
    private final Places places;
    private final Settings settings;
    private final Progress progress;
    private final Ending ending;

    private Launcher(Map<String, String> environment, PrintStream out, Ending ending) {
        this.places = Places.of(Path.of("").toAbsolutePath(), environment);
        this.settings = Settings.of(environment);
        this.progress = new Progress(out, Boolean.getBoolean("tongxin.terminal"));
        this.ending = ending;
    }

    public static void main(String[] arguments) {
        ProgramCopy.holdClasses(Launcher.class);
        var ending = new Ending(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        Runtime.getRuntime().addShutdownHook(new Thread(ending::stopEverything, "stop"));
        try {
            var launcher = new Launcher(System.getenv(), utf8(FileDescriptor.out), ending);
            launcher.run(List.of(arguments));
        } catch (Failure failure) {
            ending.fail(failure);
        } catch (RuntimeException unexpected) {
            ending.fail(new Failure("意外错误（unexpected）：" + reason(unexpected), unexpected));
        }
    }

    private void run(List<String> arguments) {
        var lock = StateLock.take(places.state());
        var stack = new Stack(places, settings, progress, ending);
        if (arguments.contains("--services")) {
            showServices(stack.startServices());
        } else {
            stack.startAll();
            new Box(places, settings).lines().forEach(progress::line);
        }
        var ready = arguments.indexOf("--ready-file");
        if (ready >= 0) {
            new ReadyFile(places, settings).write(Path.of(arguments.get(ready + 1)));
        }
        ending.await(lock);
    }

    private void showServices(Map<String, String> environment) {
        var file = places.state().resolve("dev.env");
        PrivateFiles.write(
                file,
                new TreeMap<>(environment)
                        .entrySet().stream()
                                .map(entry -> entry.getKey() + "='" + entry.getValue() + "'\n")
                                .collect(Collectors.joining()));
        progress.line("数据库和 Keycloak 已就绪，按 Ctrl-C 停止。另开两个终端：");
        progress.line(
                "  set -a; . " + file
                        + "; set +a; QUARKUS_PROFILE=dev mvn -f deploy/pom.xml -pl demo,local,../backend -Dmaven.test.skip=true compile quarkus:dev");
        progress.line("  npm --prefix frontend run dev");
    }

    /** With its causes, because "no space left on device" is always the last of them; in one line. */
    private static String reason(Throwable problem) {
        var cause = problem.getCause();
        var text = String.valueOf(problem).lines().findFirst().orElse("");
        return cause == null ? text : text + "：" + reason(cause);
    }

    /** Chinese whatever the locale says: in containers it mostly says ASCII. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
