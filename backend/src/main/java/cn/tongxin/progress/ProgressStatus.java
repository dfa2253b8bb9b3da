package cn.tongxin.progress;

import cn.tongxin.shared.Labelled;

/** How far an item is. */
public enum ProgressStatus implements Labelled {
    DONE("已完成", "done"),
    PART("部分完成", "partly done"),
    MISSING("未完成", "missing");

    private final String chinese;
    private final String english;

    ProgressStatus(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    static ProgressStatus of(int done, int needed) {
        if (done >= needed) {
            return DONE;
        }
        return done > 0 ? PART : MISSING;
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
