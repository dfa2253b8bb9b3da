package cn.tongxin.appeal;

import cn.tongxin.shared.Labelled;

/** The way of an appeal; cleared only after the caller confirmed and the registrar checked. */
public enum AppealStatus implements Labelled {
    REGISTERED("已挂号", "registered"),
    ASSIGNED("办理中", "being handled"),
    RESOLVED("待确认", "awaiting confirmation"),
    CONFIRMED("待销号", "awaiting clearing"),
    CLEARED("已销号", "cleared");

    private final String chinese;
    private final String english;

    AppealStatus(String chinese, String english) {
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
