package cn.tongxin.security;

import com.fasterxml.jackson.annotation.JsonValue;

import cn.tongxin.shared.Labelled;

/** What a client of an agency may be allowed to do, always within its own organization. */
public enum ApiScope implements Labelled {
    READ_RECORDS(Roles.READ_RECORDS, "读取记录：活动、志愿服务、助农消费、诉求、结对", "read records"),
    WRITE_RECORDS(Roles.WRITE_RECORDS, "报送记录：录入、修改、提交，不能核定", "enter and submit records"),
    READ_FIGURES(Roles.READ_FIGURES, "读取统计数字和四个一进度", "read figures and progress");

    private final String code;
    private final String chinese;
    private final String english;

    ApiScope(String code, String chinese, String english) {
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
