package cn.tongxin.shared.job;

/** One type of long work that somebody starts; every bean of this kind is found. */
public interface JobWork {
    /** Stable word; jobs are stored with it. */
    String type();

    /** The address of what it is done to. */
    String subjectUrl(String payload);

    /**
     * Does the work in chunks, in the name of whoever started it. After a crash it is called again, and goes on after
     * the last chunk that was committed.
     */
    void run(JobRun run);
}
