package cn.tongxin.appeal;

import cn.tongxin.shared.Labelled;

/** What the caller says of the outcome. */
public enum Rating implements Labelled {
    SATISFIED("满意", "satisfied"),
    MOSTLY_SATISFIED("基本满意", "mostly satisfied"),
    DISSATISFIED("不满意", "dissatisfied");

    private final String chinese;
    private final String english;

    Rating(String chinese, String english) {
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
