package cn.tongxin.exchange;

import cn.tongxin.shared.Labelled;

/** What is to be said about a row. */
public enum FindingKind implements Labelled {
    PROBLEM("错误", "problem", 10_000),
    WARNING("提示", "warning", 1_000),
    /** The same event or purchase seems to be there under another key; all of them, as they are left out by it. */
    REPEAT("疑似重复", "likely repeat", Integer.MAX_VALUE),
    /** Passed over: a sum, a remark. */
    NOTE("已跳过", "passed over", 1_000);

    private final String chinese;
    private final String english;
    private final int most;

    FindingKind(String chinese, String english, int most) {
        this.chinese = chinese;
        this.english = english;
        this.most = most;
    }

    /** So many of one sheet are kept. */
    int most() {
        return most;
    }

    /** Whether a sheet may have more of them than are kept. */
    boolean isCapped() {
        return most < Integer.MAX_VALUE;
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
