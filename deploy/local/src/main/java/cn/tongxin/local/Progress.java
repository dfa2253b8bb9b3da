package cn.tongxin.local;

import java.io.PrintStream;
import java.util.concurrent.Callable;

/** One line a step, with the seconds it took. */
final class Progress {
    private static final String ERASE_LINE = "\r\033[K";
    private static final int SHARES = 5;

    private final PrintStream out;
    private final boolean terminal;

    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Runs the step; what it answers ends its line. */
    void step(String name, Callable<String> step) {
        var start = begin(name);
        end(start, name, run(step));
    }

    /** Runs a step that has something to hand on; {@code outcome} ends its line. */
    <T> T step(String name, String outcome, Callable<T> step) {
        var start = begin(name);
        var result = run(step);
        end(start, name, outcome);
        return result;
    }

    /** How far the running step is: in its line on a terminal, elsewhere as a line for every fifth of the way. */
    void share(String name, int done, int total) {
        if (terminal) {
            out.printf("%s  …      %s %d %%", ERASE_LINE, name, 100L * done / total);
            out.flush();
        } else if (SHARES * done / total != SHARES * (done - 1) / total) {
            out.printf("  …      %s %d/%d%n", name, done, total);
        }
    }

    void line(String text) {
        out.println(text);
    }

    private long begin(String name) {
        if (terminal) {
            out.print("  …      " + name);
            out.flush();
        }
        return System.nanoTime();
    }

    private void end(long start, String name, String outcome) {
        var seconds = (System.nanoTime() - start) / 1e9;
        var colon = outcome.isEmpty() ? "" : "：";
        out.printf("%s%6.1f s  %s%s%s%n", terminal ? ERASE_LINE : "", seconds, name, colon, outcome);
    }

    private static <T> T run(Callable<T> step) {
        try {
            return step.call();
        } catch (RuntimeException problem) {
            throw problem;
        } catch (Exception problem) {
            throw new Failure(String.valueOf(problem.getMessage()), problem);
        }
    }
}
