package cn.tongxin.ledger;

import cn.tongxin.shared.Labelled;

/** The life of a record: only approved ones count. */
public enum RecordStatus implements Labelled {
    DRAFT("草稿", "draft"),
    SUBMITTED("待核定", "submitted"),
    RETURNED("已退回", "returned"),
    APPROVED("已核定", "approved");

    private final String chinese;
    private final String english;

    RecordStatus(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Whether its content may still be changed by the one who enters. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
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
