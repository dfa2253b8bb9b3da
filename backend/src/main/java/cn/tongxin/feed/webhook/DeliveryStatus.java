package cn.tongxin.feed.webhook;

import cn.tongxin.shared.Labelled;

/** What became of a delivery. */
public enum DeliveryStatus implements Labelled {
    WAITING("待推送", "waiting"),
    DELIVERED("已送达", "delivered"),
    GIVEN_UP("未送达", "given up");

    private final String chinese;
    private final String english;

    DeliveryStatus(String chinese, String english) {
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
