package cn.tongxin.shared.job;

/** Nothing more is to be done here: cancelled, or another run of the same job went on. */
final class JobStopped extends RuntimeException {
    JobStopped() {
        super("stopped", null, false, false);
    }
}
