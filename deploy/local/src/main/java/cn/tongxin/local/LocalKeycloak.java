package cn.tongxin.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A real Keycloak on the loopback address; accounts live in the database, so that they survive a kill. */
final class LocalKeycloak {
    static final String REALM = "tongxin";
    static final List<String> SECRETS = List.of(
            "TONGXIN_IDENTITY_WEB_SECRET",
            "TONGXIN_IDENTITY_ADMIN_SECRET",
            "TONGXIN_LOADER_SECRET",
            "TONGXIN_APPROVER_SECRET",
            "TONGXIN_ACCOUNTS_SECRET");
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Places places;
    private final Settings settings;
    private final Secrets secrets;

    LocalKeycloak(Places places, Settings settings, Secrets secrets) {
        this.places = places;
        this.settings = settings;
        this.secrets = secrets;
    }

    private KeycloakHome home() {
        return new KeycloakHome(places.keycloakDistribution(), places.state().resolve("keycloak"));
    }

    boolean isPrepared() {
        return home().isBuilt();
    }

    void prepare(Starter starter) {
        home().build(log(), places.pidFile("keycloak"), starter);
    }

    /** Returns at once; {@link #awaitReady} waits. */
    ChildProcess start(LocalDatabase database, Starter starter) {
        home().prepare(places.realm());
        var pidFile = places.pidFile("keycloak");
        return starter.start(new ChildProcess.Program(
                "统一登录 Keycloak", home().command(pidFile, arguments(database)), environment(database), log(), pidFile));
    }

    void awaitReady(ChildProcess process) {
        var discovery = URI.create(settings.issuer() + "/.well-known/openid-configuration");
        Waiting.until(() -> Http.answersOk(discovery), process, LIMIT);
    }

    private List<String> arguments(LocalDatabase database) {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.keycloakPort(),
                "--hostname=" + settings.keycloak(),
                "--db-url=jdbc:mariadb://127.0.0.1:" + database.port() + "/keycloak",
                "--db-username=keycloak",
                "--log-level=info");
    }

    /** The realm files name their secrets, and the address of the web app, by these variables. */
    private Map<String, String> environment(LocalDatabase database) {
        var environment = new HashMap<String, String>();
        SECRETS.forEach(name -> environment.put(name, secrets.get(name)));
        environment.put("TONGXIN_PUBLIC_ADDRESS", settings.publicAddress().toString());
        environment.put("TONGXIN_SECOND_FACTOR", settings.demo() ? "DISABLED" : "CONDITIONAL");
        environment.put("KC_DB_PASSWORD", database.password("keycloak"));
        return environment;
    }

    private Path log() {
        return places.log("keycloak");
    }
}
