package cn.tongxin.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One program that we started: its output goes to a log, its number to a pid file. */
final class ChildProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final long LONG_LOG = 10_000_000;

    private final String name;
    private final Process process;
    private final PidFile pidFile;
    private final Path log;

    private ChildProcess(String name, Process process, PidFile pidFile, Path log) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
    }

    /** What to run; {@code environment} is added to our own and is the only place for secrets. */
    record Program(String name, List<String> command, Map<String, String> environment, Path log, PidFile pidFile) {}

    static ChildProcess start(Program program) {
        var builder = new ProcessBuilder(detached(program.command()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(program.log().toFile()));
        builder.environment().putAll(program.environment());
        try {
            Files.createDirectories(program.log().getParent());
            turnOver(program.log());
            Files.createDirectories(program.pidFile().path().getParent());
            var process = builder.start();
            program.pidFile().write(process.pid());
            return new ChildProcess(program.name(), process, program.pidFile(), program.log());
        } catch (IOException problem) {
            throw new Failure(program.name() + " 无法启动（cannot start）：" + problem.getMessage(), problem);
        }
    }

    private static void turnOver(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LONG_LOG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A session of its own: Ctrl-C in the terminal reaches the launcher only, which then stops things in order. */
    private static List<String> detached(List<String> command) {
        var all = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            all.add("/usr/bin/setsid");
        }
        all.addAll(command);
        return all;
    }

    String name() {
        return name;
    }

    Process process() {
        return process;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean failed() {
        return !process.isAlive() && process.exitValue() != 0;
    }

    Failure died() {
        return new Failure("%s 意外退出（exit code %d），日志（log）：%s".formatted(name, process.exitValue(), log));
    }

    Failure tooSlow(Duration limit) {
        return new Failure("%s 在 %d 秒内没有就绪（not ready），日志（log）：%s".formatted(name, limit.toSeconds(), log));
    }

    @Override
    public void close() {
        Stopping.stop(process.toHandle(), PATIENCE);
        pidFile.delete();
    }
}
