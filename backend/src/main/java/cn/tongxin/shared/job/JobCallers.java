package cn.tongxin.shared.job;

/**
 * Who starts a job, and how the job's thread becomes him; answered by those who know callers. Roles and organization go
 * along as they were when the job was started, and must still be his at each step.
 */
public interface JobCallers {
    /** Stable id of the caller. */
    String id();

    /** The caller as text, to be stored with the job. */
    String packed();

    /** Refuses whose rights rest, or who never had any. */
    void requireRights();

    /** From here on the current request context is that caller's. */
    void become(String packed);

    /** Refuses where whoever started it has no longer all the rights that he had then. */
    void requireUnchanged();
}
