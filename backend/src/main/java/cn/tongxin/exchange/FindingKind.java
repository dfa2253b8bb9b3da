package cn.tongxin.exchange;

import cn.tongxin.shared.Labelled;

/** What is to be said about a row. */
public enum FindingKind implements Labelled {
    PROBLEM("错误", "problem"),
    WARNING("提示", "warning"),
    /** The same event or purchase seems to be there under another key. */
    REPEAT("疑似重复", "likely repeat"),
    /** Passed over: a sum, a remark. */
    NOTE("已跳过", "passed over");

    private final String chinese;
    private final String english;

    FindingKind(String chinese, String english) {
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
