package cn.tongxin.demo.sync;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** One run of the script: what it has said, and how it ended. */
final class Night {
    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    Night(ProcessBuilder script) throws IOException {
        process = script.redirectErrorStream(true).start();
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Listens until it says so, by a regular expression. */
    Night until(String said) throws IOException {
        String line = "";
        while (!line.matches(said)) {
            line = output.readLine();
            assertTrue(line != null, () -> "it ended without saying so: " + lines);
            lines.add(line);
        }
        return this;
    }

    Night ends(int code) throws IOException, InterruptedException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
        }
        assertEquals(code, process.waitFor(), () -> "it said " + lines);
        return this;
    }

    /** As the power would. */
    void killed() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    List<String> lines() {
        return lines;
    }
}
