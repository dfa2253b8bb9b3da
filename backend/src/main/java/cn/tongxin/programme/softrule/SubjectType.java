package cn.tongxin.programme.softrule;

import cn.tongxin.shared.Labelled;

/** What deviates. */
public enum SubjectType implements Labelled {
    ALLIANCE("联盟", "alliance"),
    PAIRING("结对", "pairing"),
    ORGANIZATION("单位", "organization");

    private final String chinese;
    private final String english;

    SubjectType(String chinese, String english) {
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
