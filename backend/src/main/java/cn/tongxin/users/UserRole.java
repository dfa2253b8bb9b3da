package cn.tongxin.users;

import com.fasterxml.jackson.annotation.JsonValue;

import cn.tongxin.security.Roles;
import cn.tongxin.shared.Labelled;

/** What a person may be here; in tokens a role of the realm. */
public enum UserRole implements Labelled {
    COMMITTEE(Roles.COMMITTEE, "工委工作人员", "committee"),
    STAFF(Roles.STAFF, "联络员", "staff of an organization"),
    AUDITOR(Roles.AUDITOR, "审计", "auditor"),
    ADMIN(Roles.ADMIN, "系统管理员", "system administrator"),
    SECURITY(Roles.SECURITY, "安全管理员", "security administrator");

    private final String code;
    private final String chinese;
    private final String english;

    UserRole(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
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
