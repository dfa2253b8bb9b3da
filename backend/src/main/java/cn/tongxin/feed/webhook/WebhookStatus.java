package cn.tongxin.feed.webhook;

import cn.tongxin.shared.Labelled;

/** Whether changes are sent. */
public enum WebhookStatus implements Labelled {
    ACTIVE("推送中", "active"),
    PAUSED("已暂停", "paused"),
    DISABLED("已自动停用", "switched off");

    private final String chinese;
    private final String english;

    WebhookStatus(String chinese, String english) {
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
