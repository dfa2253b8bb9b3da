package cn.tongxin.shared.job;

import cn.tongxin.shared.Labelled;

/** How far long work is. */
public enum JobStatus implements Labelled {
    WAITING("等待中", "waiting"),
    RUNNING("进行中", "running"),
    DONE("已完成", "done"),
    FAILED("失败", "failed"),
    CANCELLED("已取消", "cancelled");

    private final String chinese;
    private final String english;

    JobStatus(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}
