package cn.tongxin.clients;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The generated Python client; without its libraries it is only compiled, and the output says so. */
class PythonClientIT {
    private static final Path GENERATED = Path.of("target", "python");
    private static final Path FIRST_RECORD = Path.of("src", "test", "python", "first_record.py");

    private final Stack stack = Stack.running();

    PythonClientIT() throws IOException {}

    @Test
    void aFirstRecordIsPushed() throws IOException, InterruptedException {
        if (python("-c", "") != 0) {
            System.out.println("no python3 here: the Python client is generated, and that is all");
            return;
        }
        assertEquals(0, python("-m", "compileall", "-q", GENERATED.toString()));
        if (python("-c", "import dateutil, pydantic, typing_extensions, urllib3") != 0) {
            System.out.println("python3 lacks the libraries of requirements.txt: the Python client is only compiled");
            return;
        }
        assertEquals(0, python(FIRST_RECORD.toString(), "python-" + UUID.randomUUID()));
    }

    private int python(String... arguments) throws InterruptedException {
        var command = new ProcessBuilder("python3");
        command.command().addAll(java.util.List.of(arguments));
        command.environment().putAll(stack.environment());
        command.environment().putAll(Map.of("PYTHONPATH", GENERATED.toString(), "PYTHONUTF8", "1"));
        try {
            var process = command.redirectErrorStream(true).start();
            System.out.print(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            return process.waitFor();
        } catch (IOException missing) {
            return -1;
        }
    }
}
