package cn.tongxin.local;

import java.util.List;
import java.util.stream.IntStream;

import cn.tongxin.demo.DemoCity;
import cn.tongxin.demo.http.Refused;

/** Loads the demo city through the public API; a load that did not finish runs again and doubles nothing. */
record DemoStep(Places places, Settings settings, Secrets secrets, Progress progress) {
    /** Known to everybody: demo accounts exist in the local stack only, which listens on the loopback address only. */
    static final String PASSWORD = "tongxin-demo-2024";

    /** What the README's example of an agency signs in with. */
    static final String AGENCY_SECRET = "TONGXIN_AGENCY_SECRET";

    boolean isDone() {
        return mark(DemoCity.EDITION).isSet();
    }

    String load() {
        try {
            DemoCity.load(city(), (done, total) -> progress.share("演示城市", done, total));
            secrets.keep(AGENCY_SECRET, DemoCity.agencySecret(city()));
        } catch (Refused refused) {
            if (!isAnAdditionOnly()) {
                throw failure(refused);
            }
            return "新版演示数据没有补全（not all of the new demo data），原有数据不受影响：" + refused.getMessage();
        } catch (RuntimeException stopped) {
            throw failure(stopped);
        }
        mark(DemoCity.EDITION).set();
        return "";
    }

    private static Failure failure(RuntimeException stopped) {
        return new Failure("演示城市没有载入完（demo load stopped）：" + stopped.getMessage() + "；再次 make run 会接着载入", stopped);
    }

    static List<String> accounts() {
        return DemoCity.accounts().stream()
                .map(account -> "%-10s %s".formatted(account.username(), account.description()))
                .toList();
    }

    /** Somebody has used an earlier edition since, and what he changed there may be in the way of what is new. */
    private boolean isAnAdditionOnly() {
        return IntStream.range(1, DemoCity.EDITION)
                .anyMatch(edition -> mark(edition).isSet());
    }

    /** One for each edition, so that what an earlier release loaded is added to. */
    private Mark mark(int edition) {
        return places.mark(edition == 1 ? "demo" : "demo-" + edition);
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
