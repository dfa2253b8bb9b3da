package cn.tongxin.shared.change;

import cn.tongxin.shared.Labelled;

/** What became of a row. */
public enum ChangeKind implements Labelled {
    CREATED("新增", "created"),
    CHANGED("修改", "changed"),
    REMOVED("删除", "removed");

    private final String chinese;
    private final String english;

    ChangeKind(String chinese, String english) {
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
