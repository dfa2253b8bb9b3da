package cn.tongxin.activity;

import cn.tongxin.shared.Labelled;

/** Where an activity stands before anybody decides on it. */
public enum ActivityStage implements Labelled {
    PLANNED("计划中", "planned"),
    HELD("已举办", "held"),
    REPORTED("已上报", "reported");

    private final String chinese;
    private final String english;

    ActivityStage(String chinese, String english) {
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
