package cn.tongxin.programme.rule;

import cn.tongxin.shared.Labelled;

/** How an alliance fulfils an item: by taking part, or by one of its units organizing. */
public enum RequirementRole implements Labelled {
    PARTICIPATE("参加", "take part"),
    ORGANIZE("组织", "organize");

    private final String chinese;
    private final String english;

    RequirementRole(String chinese, String english) {
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
