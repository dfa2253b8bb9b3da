package cn.tongxin.feed.webhook;

import cn.tongxin.shared.Labelled;

/** Why an attempt failed. */
public enum DeliveryFailure implements Labelled {
    HOST_NOT_FOUND("找不到主机", "host not found"),
    ADDRESS_REFUSED("地址不在允许范围内", "address not allowed"),
    NO_CONNECTION("连接不上", "no connection"),
    TIMEOUT("超时", "timed out"),
    REDIRECT("对方要求跳转", "redirected"),
    ANSWER("对方答复失败", "answered with a failure");

    private final String chinese;
    private final String english;

    DeliveryFailure(String chinese, String english) {
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
