package cn.tongxin.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.jar.JarFile;

/** Makes what runs independent of the build's output, which a build in another terminal replaces under it. */
final class ProgramCopy {
    private ProgramCopy() {}

    /** Answers the copy of the file, together with all that stands beside it. */
    static Path of(Path file, Path directory) {
        try {
            delete(directory);
            var source = Objects.requireNonNull(file.getParent());
            try (var all = Files.walk(source)) {
                for (Path path : (Iterable<Path>) all::iterator) {
                    var target = directory.resolve(source.relativize(path).toString());
                    if (Files.isDirectory(path)) {
                        PrivateFiles.createDirectory(target);
                    } else {
                        Files.copy(path, target);
                    }
                }
            }
            return directory.resolve(source.relativize(file).toString());
        } catch (IOException problem) {
            throw new Failure("无法复制程序（cannot copy " + file + "）：" + problem, problem);
        }
    }

    /** Loads every class of the launcher now; stopping must not need a file that may be gone. */
    static void holdClasses(Class<?> launcher) {
        var jar = Path.of(
                launcher.getProtectionDomain().getCodeSource().getLocation().getPath());
        if (!Files.isRegularFile(jar)) {
            return;
        }
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : (Iterable<java.util.jar.JarEntry>) file.stream()::iterator) {
                if (entry.getName().endsWith(".class") && !entry.getName().contains("package-info")) {
                    Class.forName(entry.getName().replace('/', '.').replaceFirst("\\.class$", ""));
                }
            }
        } catch (IOException | ClassNotFoundException problem) {
            throw new Failure("无法读取启动程序（cannot read " + jar + "）：" + problem, problem);
        }
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (var all = Files.walk(directory)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException problem) {
                    throw new UncheckedIOException(problem);
                }
            });
        }
    }
}
