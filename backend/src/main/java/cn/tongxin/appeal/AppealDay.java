package cn.tongxin.appeal;

import cn.tongxin.shared.Labelled;

/** Which business day of an appeal a period looks at. */
public enum AppealDay implements Labelled {
    REGISTERED("登记日", "day of registering"),
    CLEARED("销号日", "day of clearing");

    private final String chinese;
    private final String english;

    AppealDay(String chinese, String english) {
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
