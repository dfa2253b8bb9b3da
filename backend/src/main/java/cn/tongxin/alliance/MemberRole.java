package cn.tongxin.alliance;

import cn.tongxin.shared.Labelled;

/** What an organization is in its alliance. */
public enum MemberRole implements Labelled {
    LEAD("片长单位", "lead"),
    DEPUTY("副片长单位", "deputy"),
    MEMBER("成员单位", "member");

    private final String chinese;
    private final String english;

    MemberRole(String chinese, String english) {
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
