package cn.tongxin.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** None of the hostile files needs more than a quarter of a gibibyte, or five seconds beside the start of a machine. */
@Tag("prove")
class HostileMemoryTest {
    private static final long LONGEST_SECONDS = 20;

    private final Path folder;

    HostileMemoryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Hostile> files() {
        return HostileFileTest.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadOrRefusedWithLittleMemory(Hostile file) throws IOException, InterruptedException {
        Path there = Files.write(folder.resolve("file"), file.content().get());
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileReader.class.getName(),
                        there.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        boolean ended = reader.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        reader.destroyForcibly();
        assertThat(ended).isTrue();
        assertThat(reader.waitFor()).as(Files.readString(folder.resolve("out"))).isZero();
    }
}
