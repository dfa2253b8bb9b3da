package cn.tongxin.fuzz.parser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertTimeout;

/** From these inputs the fuzzer goes on ({@code make prove}); among them is whatever it found. */
class ParserSeedsTest {
    /** A folder for each parser. */
    static final Path SEEDS = Path.of("src", "test", "resources", "fuzz");

    @ParameterizedTest
    @MethodSource("seeds")
    void everySeedIsReadOrRefusedInTime(Path seed) {
        Parser parser = Parser.valueOf(SEEDS.relativize(seed).getName(0).toString());
        assertTimeout(Duration.ofSeconds(5), () -> parser.read(Files.readAllBytes(seed)));
    }

    static Stream<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.walk(SEEDS)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }
}
