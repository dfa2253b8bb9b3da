package cn.tongxin.feed.webhook;

import cn.tongxin.shared.Labelled;

/** Why a webhook was switched off without anybody asking. */
public enum DisabledBecause implements Labelled {
    GONE("对方答复 410，地址不再接收", "the receiver answered 410"),
    FAILING("连续多日推送失败", "nothing but failures for days"),
    CLIENT("建立它的接口客户端已停用或不再有读取权限", "the client that keeps it may not read any more"),
    PERSON("建立它的人账号已停用、已调离或不再有相应角色", "the person who keeps it is disabled, moved or has the role no more");

    private final String chinese;
    private final String english;

    DisabledBecause(String chinese, String english) {
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
