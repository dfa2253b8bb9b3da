package cn.tongxin.shared.job;

import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

/** One run of a job; the first, or one that goes on after a crash. */
public final class JobRun {
    private final UUID id;
    private final String payload;
    private final JobSteps steps;
    private final JobCallers callers;
    private final BooleanSupplier stopping;
    private int done;
    private @Nullable String resultUrl;

    JobRun(Job job, JobSteps steps, JobCallers callers, BooleanSupplier stopping) {
        this.id = job.id();
        this.payload = job.payload();
        this.done = job.progress().done();
        this.steps = steps;
        this.callers = callers;
        this.stopping = stopping;
    }

    public UUID id() {
        return id;
    }

    /** What the job was started with. */
    public String payload() {
        return payload;
    }

    /** How many items are done for good; whoever goes on passes over as many. */
    public int done() {
        return done;
    }

    public void expect(int items) {
        steps.change(id, job -> job.expect(items));
    }

    /**
     * One chunk, in one unit with the progress: repeated as a whole on a deadlock, and never done twice. As a request it
     * is refused to whoever lost the right to it meanwhile.
     *
     * @param items how many items it does
     */
    public void chunk(int items, Runnable work) {
        if (stopping.getAsBoolean()) {
            throw new JobPaused();
        }
        callers.requireUnchanged();
        steps.advance(id, done, done + items, work);
        done += items;
    }

    /** Where the outcome is to be found. */
    public void result(String url) {
        resultUrl = url;
    }

    @Nullable
    String resultUrl() {
        return resultUrl;
    }
}
