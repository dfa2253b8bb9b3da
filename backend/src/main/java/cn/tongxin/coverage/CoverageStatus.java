package cn.tongxin.coverage;

import cn.tongxin.programme.rule.CountRange;
import cn.tongxin.shared.Labelled;

/** Whether one has what the programme has in mind for it. */
public enum CoverageStatus implements Labelled {
    COVERED("达标", "as planned"),
    SHORT("不足", "too few"),
    EXCESS("超出", "too many");

    private final String chinese;
    private final String english;

    CoverageStatus(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    static CoverageStatus of(long count, CountRange wanted) {
        if (wanted.holds(count)) {
            return COVERED;
        }
        return wanted.isAbove(count) ? EXCESS : SHORT;
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
