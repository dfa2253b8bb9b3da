package cn.tongxin.programme;

import cn.tongxin.shared.Labelled;

/** A published programme is frozen. */
public enum ProgrammeStatus implements Labelled {
    DRAFT("草稿", "draft"),
    PUBLISHED("已发布", "published");

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
