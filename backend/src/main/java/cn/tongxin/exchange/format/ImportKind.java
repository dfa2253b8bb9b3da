package cn.tongxin.exchange.format;

import cn.tongxin.shared.Labelled;

/** Which ledger a sheet belongs to. */
public enum ImportKind implements Labelled {
    VOLUNTEER_RECORDS("志愿服务记录", "volunteer records"),
    CONSUMPTION_RECORDS("助农消费", "purchases");

    private final String chinese;
    private final String english;

    ImportKind(String chinese, String english) {
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
