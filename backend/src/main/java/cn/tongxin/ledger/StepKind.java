package cn.tongxin.ledger;

import cn.tongxin.shared.Labelled;

/** What brings a record towards its approval, or back; the approval itself is the first of its ledger entries. */
public enum StepKind implements Labelled {
    SUBMITTED("提交", "submitted"),
    WITHDRAWN("撤回", "withdrawn"),
    RETURNED("退回", "returned");

    private final String chinese;
    private final String english;

    StepKind(String chinese, String english) {
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
