package cn.tongxin.demo;

import java.net.URI;
import java.util.List;
import java.util.function.BiConsumer;

import cn.tongxin.demo.account.Person;

/**
 * The example city of 2024, loaded through the public API as an agency's system would do it. Deterministic, and safe to
 * be killed and started again at any moment: what is there stays, what is missing is added, nothing is doubled.
 */
public final class DemoCity {
    /** Rises when a release has more to load: into a database of an earlier edition, too. */
    public static final int EDITION = 4;

    private DemoCity() {}

    /**
     * Where to load, and as whom.
     *
     * @param api address before {@code /api/v1}
     * @param keycloak address before {@code /realms}
     * @param loaderSecret of the client tongxin-loader, which enters
     * @param approverSecret of the client tongxin-approver, which approves: nobody approves what he entered
     * @param accountsSecret of the client tongxin-accounts, which creates users and registers systems
     * @param demoPassword of all demo users
     */
    public record Settings(
            URI api,
            URI keycloak,
            String realm,
            String loaderSecret,
            String approverSecret,
            String accountsSecret,
            String demoPassword) {}

    /** Whom one can sign in as. */
    public record Account(String username, String description) {}

    /**
     * Loads everything; returns when it is there.
     *
     * @param progress records done, records in all; called from this thread
     * @throws cn.tongxin.demo.http.Refused when the API refuses something
     * @throws cn.tongxin.demo.http.Unreachable when nobody answered for about a minute
     */
    public static void load(Settings settings, BiConsumer<Integer, Integer> progress) {
        new CityLoad(settings).run(progress);
    }

    public static List<Account> accounts() {
        return Person.all().stream()
                .map(person -> new Account(person.username(), person.description()))
                .toList();
    }

    /** The secret of {@code agency-demo}, an agency's client with a unit of its own; after the load only. */
    public static String agencySecret(Settings settings) {
        return CityLoad.accounts(settings).agencySecret();
    }
}
