package cn.tongxin.programme.rule;

import cn.tongxin.shared.Labelled;

/** Who supports: one organization or a whole alliance. */
public enum SupporterType implements Labelled {
    ORGANIZATION("单位", "organization"),
    ALLIANCE("联盟", "alliance");

    private final String chinese;
    private final String english;

    SupporterType(String chinese, String english) {
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
