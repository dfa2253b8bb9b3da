package cn.tongxin.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SecretsTest {
    @Test
    void aSecretIsMadeUpOnceAndRemembered(@TempDir Path directory) throws Exception {
        var file = directory.resolve("secrets.env");
        var first = Secrets.in(file).get("WEB");

        assertTrue(first.length() >= 32);
        assertEquals(first, Secrets.in(file).get("WEB"));
        assertNotEquals(first, Secrets.in(file).get("SESSION"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
}
