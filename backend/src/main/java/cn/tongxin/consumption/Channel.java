package cn.tongxin.consumption;

import cn.tongxin.shared.Labelled;

/** Where it was bought. */
public enum Channel implements Labelled {
    PLATFORM_832("832平台", "platform 832"),
    DIRECT("产地直购", "directly from the producer"),
    FAIR("展销活动", "sales fair"),
    SHOP("专柜专馆", "counter or shop"),
    ONLINE("其他网络平台", "other online platform"),
    OTHER("其他", "other");

    private final String chinese;
    private final String english;

    Channel(String chinese, String english) {
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
