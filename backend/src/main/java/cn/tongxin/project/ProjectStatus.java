package cn.tongxin.project;

import cn.tongxin.shared.Labelled;

/** A project runs until it is completed or stopped, and is frozen then. */
public enum ProjectStatus implements Labelled {
    ACTIVE("进行中", "active"),
    COMPLETED("已完成", "completed"),
    STOPPED("已终止", "stopped");

    private final String chinese;
    private final String english;

    ProjectStatus(String chinese, String english) {
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
}
