package cn.tongxin.users;

import cn.tongxin.shared.Labelled;

/** Only an active account is let in. */
public enum UserStatus implements Labelled {
    PENDING("创建中", "being made"),
    ACTIVE("启用", "active"),
    DISABLED("停用", "disabled");

    private final String chinese;
    private final String english;

    UserStatus(String chinese, String english) {
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
