package cn.tongxin.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Remembers a started process across the death of its parent. The process carries the file's path on its command line:
 * a number that the system gave to somebody else since then is never mistaken for ours.
 */
record PidFile(Path path) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    void write(long pid) {
        PrivateFiles.write(path, pid + "\n");
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot delete " + path, problem);
        }
    }

    /** True when a process left over from a killed parent was found and stopped. */
    boolean stopOrphan() {
        var orphan = running();
        orphan.ifPresent(process -> Stopping.stop(process, PATIENCE));
        delete();
        return orphan.isPresent();
    }

    Optional<ProcessHandle> running() {
        return number().flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(this::isOurs);
    }

    private Optional<Long> number() {
        try {
            return Files.exists(path)
                    ? Optional.of(Long.valueOf(Files.readString(path).strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private boolean isOurs(ProcessHandle process) {
        try {
            var commandLine = Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return new String(commandLine, StandardCharsets.UTF_8).contains(path.toString());
        } catch (IOException gone) {
            return false;
        }
    }
}
