package cn.tongxin.appeal;

import cn.tongxin.shared.Labelled;

/** What an appeal is about. */
public enum AppealCategory implements Labelled {
    LIVELIHOOD("民生保障", "livelihood"),
    ENVIRONMENT("环境整治", "environment"),
    INFRASTRUCTURE("基础设施", "infrastructure"),
    INDUSTRY("产业发展", "local industry"),
    GOVERNANCE("基层治理", "governance"),
    CULTURE("文化教育", "culture and education"),
    OTHER("其他", "other");

    private final String chinese;
    private final String english;

    AppealCategory(String chinese, String english) {
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
