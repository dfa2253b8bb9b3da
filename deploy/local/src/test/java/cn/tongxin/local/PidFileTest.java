package cn.tongxin.local;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PidFileTest {
    private final PidFile pidFile;

    PidFileTest(@TempDir Path directory) {
        this.pidFile = new PidFile(directory.resolve("child.pid"));
    }

    @Test
    void stopsTheProcessThatCarriesItsPath() throws Exception {
        // The shell keeps its arguments in sight only while it waits for a command of its own.
        var child =
                new ProcessBuilder("sh", "-c", "sleep 60; exit", pidFile.path().toString()).start();
        pidFile.write(child.pid());

        assertTrue(pidFile.stopOrphan());
        assertTrue(child.waitFor() > 0);
    }

    @Test
    void leavesAStrangerWithTheSameNumberAlone() throws Exception {
        var stranger = new ProcessBuilder("sleep", "60").start();
        pidFile.write(stranger.pid());

        assertFalse(pidFile.stopOrphan());
        assertTrue(stranger.isAlive());
        stranger.destroy();
    }

    @Test
    void nothingToStopIsFine() {
        assertFalse(pidFile.stopOrphan());
    }
}
