package cn.tongxin.programme.rule;

import cn.tongxin.shared.Labelled;

/** What a dated policy sets. */
public enum PolicyCode implements Labelled {
    IDLE_ALLIANCE_DAYS("联盟多少天无活动即提示", "days without activity after which an alliance is idle"),
    LAGGING_UNIT_DAYS("单位多少天未参加即提示", "days without taking part after which a unit lags");

    private final String chinese;
    private final String english;

    PolicyCode(String chinese, String english) {
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
