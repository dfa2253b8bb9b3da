package cn.tongxin.demo.sync;

import java.nio.file.Path;
import java.util.List;

/** The two forms of the nightly sync. */
enum Script {
    SHELL("bash", "sync/nightly-sync.sh"),
    JAVA(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "sync/NightlySync.java");

    private final String program;
    private final String file;

    Script(String program, String file) {
        this.program = program;
        this.file = file;
    }

    ProcessBuilder on(Path export, Path directory) {
        return new ProcessBuilder(
                List.of(program, Path.of(file).toAbsolutePath().toString(), export.toString(), directory.toString()));
    }
}
