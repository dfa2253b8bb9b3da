package cn.tongxin.audit.verification;

import cn.tongxin.shared.Labelled;

/** What a check of the chain came to. */
public enum VerificationOutcome implements Labelled {
    RUNNING("正在核验", "running"),
    SOUND("完好", "sound"),
    BROKEN("不符", "broken");

    private final String chinese;
    private final String english;

    VerificationOutcome(String chinese, String english) {
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
