package cn.tongxin.audit;

import cn.tongxin.shared.Labelled;
import cn.tongxin.shared.change.ChangeKind;

/** What was done with one thing. */
public enum SubjectAct implements Labelled {
    CREATED("新增", "created"),
    CHANGED("修改", "changed"),
    REMOVED("删除", "removed"),
    READ("读取", "read");

    private final String chinese;
    private final String english;

    SubjectAct(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    static SubjectAct of(ChangeKind kind) {
        return switch (kind) {
            case CREATED -> CREATED;
            case CHANGED -> CHANGED;
            case REMOVED -> REMOVED;
        };
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
