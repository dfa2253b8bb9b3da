package cn.tongxin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.tongxin.bench.measure.ApprovalBench;
import cn.tongxin.bench.measure.ExportBench;
import cn.tongxin.bench.measure.FigureBench;
import cn.tongxin.bench.measure.ListBench;
import cn.tongxin.bench.measure.SheetBench;
import cn.tongxin.bench.site.Signer;

/** Prints a table of ratios, all of one run: {@code make bench}, or {@code make bench BENCH=small}. */
public final class Bench {
    private static final long MB = 1 << 20;
    private static final Map<String, Part> PARTS = parts();

    /** One subject of the table. */
    private interface Part {
        void run(Sites sites, Scale scale, Report report) throws IOException, SQLException;
    }

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("figures", FigureBench::run);
        parts.put("lists", ListBench::run);
        parts.put("export", ExportBench::run);
        parts.put("import", SheetBench::run);
        parts.put("approvals", ApprovalBench::run);
        return parts;
    }

    private Bench() {}

    /**
     * Measures.
     *
     * @param arguments {@code full}, {@code middle} or {@code small}, the packaged application, a directory of one's own,
     *     and the parts that are wanted if not all: {@code figures lists export import approvals}
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        Scale scale = Scale.named(arguments[0]);
        Path directory = Path.of(arguments[2]);
        clear(directory);
        long free = Files.getFileStore(directory).getUsableSpace();
        if (free < scale.bytes()) {
            System.err.printf("磁盘空间不足（disk full）：还剩 %d MB，至少需要 %d MB%n", free / MB, scale.bytes() / MB);
            System.exit(1);
        }
        Report report = new Report(directory.resolve("bench-" + arguments[0] + ".md"));
        List<String> wanted = List.of(arguments).subList(3, arguments.length);
        measure(scale, directory, Path.of(arguments[1]), wanted, report);
        // The sites end with the process.
        System.exit(0);
    }

    private static void measure(Scale scale, Path directory, Path jar, List<String> wanted, Report report)
            throws SQLException, IOException {
        report.line("%d processors, %d MB of memory, JDK %s; client, application and database share them"
                .formatted(Runtime.getRuntime().availableProcessors(), memory() / MB, Runtime.version()));
        report.line("");
        report.line("| what | target | measured | ratio | |");
        report.line("|---|---|---|---|---|");
        Sites sites = Sites.start(scale, directory, jar, new Signer(), report);
        sites.warm(scale);
        for (Map.Entry<String, Part> part : PARTS.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(part.getKey())) {
                part.getValue().run(sites, scale, report);
            }
        }
    }

    private static long memory() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemTotal:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst()
                    .orElse(0);
        }
    }

    /** Sites that were not filled to their end go; the others, and what was found, stay. */
    private static void clear(Path directory) throws IOException {
        Files.createDirectories(directory);
        try (var entries = Files.list(directory)) {
            for (Path entry : entries.filter(path ->
                            path.getFileName().toString().startsWith("site-") && !Files.exists(path.resolve(Town.NOTE)))
                    .toList()) {
                remove(entry);
            }
        }
    }

    private static void remove(Path directory) throws IOException {
        try (var entries = Files.walk(directory)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
