package cn.tongxin.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The JDK that runs the launcher also runs what it starts. */
final class Java {
    private Java() {}

    static List<String> command(PidFile pidFile, List<String> rest) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Nobody reads this property: it is how PidFile recognises the process.
        command.add("-Dtongxin.pid-file=" + pidFile.path());
        command.add("-Xmx512m");
        // A seventh of the time may go into collecting before the heap grows: a long import takes tens of MB, not
        // hundreds.
        command.add("-XX:GCTimeRatio=6");
        command.addAll(rest);
        return command;
    }
}
