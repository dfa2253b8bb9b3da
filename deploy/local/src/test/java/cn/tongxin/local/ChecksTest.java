package cn.tongxin.local;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ChecksTest {
    @Test
    void aTakenPortIsNamedTogetherWithTheSettingThatMovesIt() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Map.of("TONGXIN_PORT", taken.getLocalPort());
            var failure = assertThrows(Failure.class, () -> Checks.ports(ports));
            assertTrue(failure.toString().contains(taken.getLocalPort() + ""), failure.toString());
            assertTrue(failure.toString().contains("TONGXIN_PORT"), failure.toString());
        }
    }

    @Test
    void aFullDiskIsToldBeforeAnythingStarts() {
        assertThrows(Failure.class, () -> Checks.enough(Path.of("."), 10));
        Checks.enough(Path.of("."), 100_000);
    }

    @Test
    void anOldJavaIsRefused() {
        assertThrows(Failure.class, () -> Checks.java(17));
        Checks.java(21);
    }

    @Test
    void whatIsNotBuiltIsNamed() {
        var missing = Path.of("no-such-file.jar");
        var failure = assertThrows(Failure.class, () -> Checks.built(List.of(missing)));
        assertTrue(failure.toString().contains("no-such-file.jar"));
    }

    @Test
    void aPortOutOfRangeIsRefused() {
        for (var port : List.of("0", "65536", "eighty")) {
            assertThrows(Failure.class, () -> Settings.of(Map.of("TONGXIN_PORT", port)));
        }
    }
}
