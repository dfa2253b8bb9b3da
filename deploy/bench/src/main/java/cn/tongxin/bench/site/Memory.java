package cn.tongxin.bench.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Resident memory of a process as the kernel counts it, in MB. */
public record Memory(long pid) {
    private static final int KB_PER_MB = 1024;

    public long now() {
        return read("VmRSS:");
    }

    /** The most since {@link #forgetPeak}. */
    public long peak() {
        return read("VmHWM:");
    }

    public void forgetPeak() {
        try {
            Files.writeString(Path.of("/proc", Long.toString(pid), "clear_refs"), "5");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private long read(String name) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KB_PER_MB)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
