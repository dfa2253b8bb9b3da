package cn.tongxin.consumption.targets;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.Labelled;

/** Where a unit's target of the canteen comes from. */
public enum TargetStatus implements Labelled {
    DECLARED("已申报", "declared"),
    /** The unit named carries it. */
    SHARED("共用食堂，由他单位申报", "shared canteen, declared by another unit"),
    EXEMPT("无食堂，免除", "no canteen, exempt"),
    UNDECLARED("未申报", "undeclared");

    private final String chinese;
    private final String english;

    TargetStatus(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    static TargetStatus of(@Nullable ConsumptionDeclarationView declared) {
        if (declared == null) {
            return UNDECLARED;
        }
        return switch (declared.canteen()) {
            case OWN, OUTSOURCED -> DECLARED;
            case SHARED -> SHARED;
            case NONE -> EXEMPT;
        };
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
