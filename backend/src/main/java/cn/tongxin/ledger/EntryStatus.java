package cn.tongxin.ledger;

import cn.tongxin.shared.Labelled;

/** Whether an entry counts. */
public enum EntryStatus implements Labelled {
    REQUESTED("待核定", "requested"),
    EFFECTIVE("已生效", "effective"),
    REFUSED("未同意", "refused"),
    /** Asked for and taken back before anybody decided. */
    WITHDRAWN("已撤回", "withdrawn");

    private final String chinese;
    private final String english;

    EntryStatus(String chinese, String english) {
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
