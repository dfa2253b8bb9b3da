package cn.tongxin.security;

import cn.tongxin.shared.Labelled;

/** Who, by nature, did something. */
public enum CallerKind implements Labelled {
    PERSON("人员", "person"),
    CLIENT("接口客户端", "system of an agency"),
    SYSTEM("系统自身", "the application itself"),
    ANONYMOUS("未登录", "not signed in");

    private final String chinese;
    private final String english;

    CallerKind(String chinese, String english) {
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
