package cn.tongxin.activity;

import cn.tongxin.shared.Labelled;

/** How the caller's organizations have to do with an activity; figures count the organizer's part only. */
public enum Involvement implements Labelled {
    ORGANIZER("组织", "organizer"),
    PARTICIPANT("参加", "participant");

    private final String chinese;
    private final String english;

    Involvement(String chinese, String english) {
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
