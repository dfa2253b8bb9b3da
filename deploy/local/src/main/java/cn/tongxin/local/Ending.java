package cn.tongxin.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Everything that was started, and the one way out: the last started is stopped first, nothing is left running. */
final class Ending implements Starter {
    private final Deque<ChildProcess> children = new ArrayDeque<>();
    private final PrintStream out;
    private final PrintStream errors;
    private boolean ending;
    private int status;

    Ending(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /** Nothing is started any more once the end has begun: it would be left running. */
    @Override
    public synchronized ChildProcess start(ChildProcess.Program program) {
        if (ending) {
            throw new Failure("正在停止（stopping）");
        }
        var child = ChildProcess.start(program);
        children.push(child);
        return child;
    }

    /** From now on the child's death ends everything. */
    void watch(ChildProcess child) {
        var unused = child.process().onExit().thenRun(() -> fail(child.died()));
    }

    /** Shows the first failure only: what follows it is its consequence. */
    void fail(Failure failure) {
        synchronized (this) {
            if (ending) {
                return;
            }
            ending = true;
            status = 1;
        }
        errors.println("同心启动失败或中止：" + cause(failure).getMessage());
        // Not from this thread: exit waits for the hooks, and this may be the thread that they wait for.
        new Thread(() -> System.exit(1), "exit").start();
    }

    /** Sleeps until a signal or a dead child ends everything; the lock is held as long. */
    void await(StateLock lock) {
        try {
            while (lock.isHeld()) {
                Thread.sleep(Duration.ofDays(1));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The shutdown hook. Halts, because the JVM would otherwise report a signal as a failure. */
    void stopEverything() {
        synchronized (this) {
            ending = true;
        }
        if (!children.isEmpty()) {
            out.println("\n正在停止……");
            children.forEach(ChildProcess::close);
            out.println("已停止，数据已保存。");
        }
        // What was running for a step only, like the creation of an empty database.
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Runtime.getRuntime().halt(status);
    }

    /** A dead child explains a failed request better than the request does. */
    private Failure cause(Failure failure) {
        return children.stream()
                .filter(ChildProcess::failed)
                .findFirst()
                .map(ChildProcess::died)
                .orElse(failure);
    }
}
