package cn.tongxin.shared.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Untold;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** Long work that somebody started. */
@Entity
@Untold("followed by its own address")
class Job extends BaseEntity {
    @Column(updatable = false)
    private String type = "";

    @Enumerated(EnumType.STRING)
    private JobStatus status = JobStatus.WAITING;

    private int done;
    private @Nullable Integer total;

    @Column(updatable = false)
    private String enteredBy = "";

    @Column(updatable = false)
    private String caller = "";

    @Column(updatable = false)
    private String language = "";

    @Column(updatable = false)
    private String payload = "";

    private @Nullable String resultUrl;
    private @Nullable String problem;

    protected Job() {}

    Job(String type, String payload, String enteredBy, String caller, String language) {
        this.type = type;
        this.payload = payload;
        this.enteredBy = enteredBy;
        this.caller = caller;
        this.language = language;
    }

    /** Also after a crash, from where it stopped. */
    void begin() {
        requireOpen();
        status = JobStatus.RUNNING;
    }

    /** Refuses where another run of the same job, or its starter, was faster. */
    void advance(int from, int to) {
        if (status != JobStatus.RUNNING || done != from) {
            throw new JobStopped();
        }
        done = to;
    }

    void expect(int items) {
        total = items;
    }

    void end(@Nullable String result) {
        requireOpen();
        status = JobStatus.DONE;
        resultUrl = result;
    }

    void fail(String why) {
        requireOpen();
        status = JobStatus.FAILED;
        problem = why;
    }

    void cancel() {
        if (status.isOver()) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.job-over");
        }
        status = JobStatus.CANCELLED;
    }

    private void requireOpen() {
        if (status.isOver()) {
            throw new JobStopped();
        }
    }

    String type() {
        return type;
    }

    JobStatus status() {
        return status;
    }

    JobProgress progress() {
        return new JobProgress(done, total);
    }

    String caller() {
        return caller;
    }

    String language() {
        return language;
    }

    String payload() {
        return payload;
    }

    @Nullable
    String resultUrl() {
        return resultUrl;
    }

    @Nullable
    String problem() {
        return problem;
    }
}
