package cn.tongxin.audit;

import cn.tongxin.shared.Labelled;

/** What an entry of the trail is about. */
public enum AuditKind implements Labelled {
    CHANGE("变更", "change"),
    SIGN_IN("登录", "sign-in"),
    SIGN_OUT("退出", "sign-out"),
    REFUSAL("拒绝", "refusal"),
    EXPORT("导出与下载", "export or download"),
    NAMES_READ("读取姓名", "names read");

    private final String chinese;
    private final String english;

    AuditKind(String chinese, String english) {
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
