package cn.tongxin.programme;

import cn.tongxin.shared.Labelled;

/** What a kind of activity counts as in figures. */
public enum ActivityCategory implements Labelled {
    JOINT_THEME_DAY("联合主题党日", "joint theme day"),
    VOLUNTEER_SERVICE("志愿服务", "volunteer service"),
    OTHER("其他活动", "other activity");

    private final String chinese;
    private final String english;

    ActivityCategory(String chinese, String english) {
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
