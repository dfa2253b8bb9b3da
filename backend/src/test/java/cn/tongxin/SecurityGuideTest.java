package cn.tongxin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What deploy/SECURITY.md names as proof is there. */
class SecurityGuideTest {
    private static final Path TOP = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
    private static final Pattern FILE = Pattern.compile("`((?:backend|deploy|frontend|openapi)/[\\w./-]+\\.\\w+)`");

    private final String guide = read(TOP.resolve("deploy/SECURITY.md"));

    @Test
    void everyNamedTestExists() throws IOException {
        Set<String> there = new TreeSet<>();
        for (String tests : new String[] {"backend/src/test", "deploy/bench/src/test", "deploy/local/src/test"}) {
            try (Stream<Path> files = Files.walk(TOP.resolve(tests))) {
                files.map(file -> file.getFileName().toString().replaceAll("\\.java$", ""))
                        .forEach(there::add);
            }
        }
        assertThat(named(TEST)).hasSizeGreaterThan(40).isSubsetOf(there);
    }

    @Test
    void everyNamedFileExists() {
        assertThat(named(FILE)).hasSizeGreaterThan(5).allMatch(file -> Files.exists(TOP.resolve(file)));
    }

    private Set<String> named(Pattern pattern) {
        return pattern.matcher(guide)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
