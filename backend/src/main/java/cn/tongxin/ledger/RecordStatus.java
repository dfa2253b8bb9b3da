package cn.tongxin.ledger;

import cn.tongxin.shared.Labelled;

/** The life of a record: only approved ones count. */
public enum RecordStatus implements Labelled {
    DRAFT("草稿", "draft"),
    SUBMITTED("待核定", "submitted"),
    RETURNED("已退回", "returned"),
    APPROVED("已核定", "approved"),
    /** Of activities: it does not take place. */
    CANCELLED("已取消", "cancelled"),
    /** Of activities: another entry stands for the same event. */
    MERGED("已并入", "merged"),
    VOIDED("已作废", "voided");

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

    /** Whether it stands for something that is planned or happened. */
    public boolean isLive() {
        return this != CANCELLED && this != MERGED && this != VOIDED;
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
