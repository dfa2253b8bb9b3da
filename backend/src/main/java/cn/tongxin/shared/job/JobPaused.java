package cn.tongxin.shared.job;

/** This instance ends; another goes on with the job. */
final class JobPaused extends RuntimeException {
    JobPaused() {
        super("paused", null, false, false);
    }
}
