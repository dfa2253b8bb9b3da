package cn.tongxin.reporting;

import cn.tongxin.shared.Labelled;

/** Whether a unit was heard of for a month. */
public enum ReportStatus implements Labelled {
    REPORTED("已报送", "reported"),
    NOTHING("零报告", "nothing to report"),
    SILENT("未报送", "silent");

    private final String chinese;
    private final String english;

    ReportStatus(String chinese, String english) {
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
