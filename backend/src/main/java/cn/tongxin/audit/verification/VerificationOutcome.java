package cn.tongxin.audit.verification;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.Labelled;
import cn.tongxin.shared.job.JobStatus;

/** What a check of the chain came to. */
public enum VerificationOutcome implements Labelled {
    RUNNING("正在核验", "running"),
    SOUND("完好", "sound"),
    BROKEN("不符", "broken"),
    STOPPED("未核验完", "stopped");

    private final String chinese;
    private final String english;

    VerificationOutcome(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** A check that goes on does so only as long as its job. */
    VerificationOutcome after(@Nullable JobStatus job) {
        boolean stopped = job == JobStatus.FAILED || job == JobStatus.CANCELLED;
        return this == RUNNING && stopped ? STOPPED : this;
    }
}
