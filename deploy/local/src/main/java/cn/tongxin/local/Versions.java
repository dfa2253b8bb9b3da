package cn.tongxin.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions that the build put in place; they are pinned in deploy/pom.xml and nowhere else. */
final class Versions {
    private Versions() {}

    static String of(String program) {
        try (var file = Versions.class.getResourceAsStream("versions.properties")) {
            var versions = new Properties();
            versions.load(file);
            return versions.getProperty(program);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read versions.properties", problem);
        }
    }
}
