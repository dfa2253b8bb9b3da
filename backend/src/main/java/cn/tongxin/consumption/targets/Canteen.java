package cn.tongxin.consumption.targets;

import cn.tongxin.shared.Labelled;

/** How a unit's people eat; it decides who carries the target of the canteen. */
public enum Canteen implements Labelled {
    OWN("自办食堂", "own canteen"),
    OUTSOURCED("外包食堂", "canteen run by a contractor"),
    /** Declared once, by whoever runs it. */
    SHARED("共用食堂", "canteen shared with another unit"),
    NONE("无食堂", "no canteen");

    private final String chinese;
    private final String english;

    Canteen(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Whether the unit itself has a food budget to reserve a part of. */
    public boolean hasBudget() {
        return this == OWN || this == OUTSOURCED;
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
