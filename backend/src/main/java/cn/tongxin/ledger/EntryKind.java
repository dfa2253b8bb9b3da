package cn.tongxin.ledger;

import cn.tongxin.shared.Labelled;

/** What an entry does to its record. */
public enum EntryKind implements Labelled {
    APPROVAL("核定", "approval"),
    CORRECTION("更正", "correction"),
    VOID("作废", "void"),
    /** Of activities: another entry stands for the same event. */
    MERGE("并入", "merge");

    private final String chinese;
    private final String english;

    EntryKind(String chinese, String english) {
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
