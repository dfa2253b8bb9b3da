package cn.tongxin.consumption;

import cn.tongxin.shared.Labelled;

/** Whose money it was; kept apart in every account. */
public enum Payer implements Labelled {
    CANTEEN("单位食堂", "canteen"),
    UNION("工会", "trade union"),
    INDIVIDUAL("个人", "individual");

    private final String chinese;
    private final String english;

    Payer(String chinese, String english) {
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
