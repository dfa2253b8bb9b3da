package cn.tongxin.pairing;

import cn.tongxin.shared.Labelled;

/** A pairing holds once the other side confirmed it. */
public enum PairingStatus implements Labelled {
    PROPOSED("待确认", "proposed"),
    ACTIVE("结对中", "active"),
    ENDED("已结束", "ended");

    private final String chinese;
    private final String english;

    PairingStatus(String chinese, String english) {
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
