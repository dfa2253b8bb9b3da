package cn.tongxin.exchange;

import cn.tongxin.shared.Labelled;

/** How far an uploaded sheet is. */
public enum ImportStatus implements Labelled {
    CHECKING("检查中", "being checked"),
    CHECKED("待确认", "checked, to be confirmed"),
    WRITING("导入中", "being written"),
    DONE("已导入", "written"),
    FAILED("失败", "failed"),
    CANCELLED("已取消", "cancelled");

    private final String chinese;
    private final String english;

    ImportStatus(String chinese, String english) {
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
