package cn.tongxin.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only the owner may read. */
final class PrivateFiles {
    private PrivateFiles() {}

    /** Written whole or not at all: a killed writer leaves the old file. */
    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            var draft = file.resolveSibling(file.getFileName() + ".draft");
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.write(StandardCharsets.UTF_8.encode(text));
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot write " + file, problem);
        }
    }

    static void createDirectory(Path directory) {
        try {
            Files.createDirectories(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException problem) {
            throw new Failure("无法创建目录（cannot create directory）" + directory + "：" + problem.getMessage(), problem);
        }
    }
}
