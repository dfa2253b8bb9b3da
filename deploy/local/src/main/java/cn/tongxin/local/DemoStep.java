package cn.tongxin.local;

import java.util.List;

import cn.tongxin.demo.DemoCity;

/** Loads the demo city through the public API; a load that did not finish runs again and doubles nothing. */
record DemoStep(Places places, Settings settings, Secrets secrets, Progress progress) {
    /** Known to everybody: demo accounts exist in the local stack only, which listens on the loopback address only. */
    static final String PASSWORD = "tongxin-demo-2024";

    /** What the README's example of an agency signs in with. */
    static final String AGENCY_SECRET = "TONGXIN_AGENCY_SECRET";

    boolean isDone() {
        return done().isSet();
    }

    String load() {
        try {
            DemoCity.load(city(), (done, total) -> progress.share("演示城市", done, total));
            secrets.keep(AGENCY_SECRET, DemoCity.agencySecret(city()));
        } catch (RuntimeException stopped) {
            throw new Failure("演示城市没有载入完（demo load stopped）：" + stopped.getMessage() + "；再次 make run 会接着载入", stopped);
        }
        done().set();
        return "";
    }

    static List<String> accounts() {
        return DemoCity.accounts().stream()
                .map(account -> "%-10s %s".formatted(account.username(), account.description()))
                .toList();
    }

    /** One mark for each edition, so that what an earlier release loaded is added to. */
    private Mark done() {
        return places.mark("demo-" + DemoCity.EDITION);
    }

    private DemoCity.Settings city() {
        return new DemoCity.Settings(
                settings.address(),
                settings.keycloak(),
                LocalKeycloak.REALM,
                secrets.get("TONGXIN_LOADER_SECRET"),
                secrets.get("TONGXIN_APPROVER_SECRET"),
                secrets.get("TONGXIN_ACCOUNTS_SECRET"),
                PASSWORD);
    }
}
