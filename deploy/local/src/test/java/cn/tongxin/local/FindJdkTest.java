package cn.tongxin.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FindJdkTest {
    private static final String RUNNING = System.getProperty("java.home");

    @Test
    void javaHomeComesFirst() throws Exception {
        assertEquals(RUNNING, find(RUNNING));
    }

    @Test
    void anOldJavaHomeIsPassedOver(@TempDir Path old) throws Exception {
        var compiler = Files.createDirectories(old.resolve("bin")).resolve("javac");
        Files.writeString(compiler, "#!/bin/sh\necho javac 17.0.1\n");
        assertTrue(compiler.toFile().setExecutable(true));

        // The path holds the JDK that runs this test, so there is always one to find.
        assertTrue(Files.isExecutable(Path.of(find(old.toString())).resolve("bin/javac")));
    }

    private static String find(String javaHome) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("./find-jdk.sh");
        builder.environment().put("JAVA_HOME", javaHome);
        builder.environment().compute("PATH", (name, path) -> RUNNING + "/bin:" + path);
        var process = builder.start();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor());
        return answer;
    }
}
