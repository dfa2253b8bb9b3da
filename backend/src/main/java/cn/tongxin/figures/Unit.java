package cn.tongxin.figures;

import cn.tongxin.shared.Labelled;

/** Units of figures; different ones are never added. */
public enum Unit implements Labelled {
    SESSION("场次", "sessions"),
    TIME("次", "times"),
    MINUTE("分钟", "minutes"),
    PERSON("人", "persons"),
    PERSON_TIME("人次", "person-times"),
    FEN("分", "fen"),
    CASE("件", "cases"),
    PAIR("对", "pairs"),
    PROJECT("个", "projects");

    private final String chinese;
    private final String english;

    Unit(String chinese, String english) {
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
