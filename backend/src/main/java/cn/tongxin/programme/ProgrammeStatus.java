package cn.tongxin.programme;

import cn.tongxin.shared.Labelled;

/** A published programme is frozen. */
public enum ProgrammeStatus implements Labelled {
    DRAFT("草稿", "draft"),
    PUBLISHED("已发布", "published"),
    /** Of a version: a later one is in force. */
    SUPERSEDED("已被新版取代", "superseded");

    private final String chinese;
    private final String english;

    ProgrammeStatus(String chinese, String english) {
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
