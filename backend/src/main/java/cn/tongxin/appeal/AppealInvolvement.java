package cn.tongxin.appeal;

import cn.tongxin.shared.Labelled;

/** How the caller's organizations have to do with an appeal; figures count the handler's part. */
public enum AppealInvolvement implements Labelled {
    RAISED("提出", "raised"),
    HANDLER("承办", "handler");

    private final String chinese;
    private final String english;

    AppealInvolvement(String chinese, String english) {
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
