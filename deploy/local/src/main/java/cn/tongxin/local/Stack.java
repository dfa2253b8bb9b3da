package cn.tongxin.local;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts in the order in which they start. */
final class Stack {
    private final Places places;
    private final Settings settings;
    private final Secrets secrets;
    private final Progress progress;
    private final Ending ending;
    private final LocalKeycloak keycloak;
    private final Backend backend;

    Stack(Places places, Settings settings, Progress progress, Ending ending) {
        this.places = places;
        this.settings = settings;
        this.secrets = Secrets.in(places.secrets());
        this.progress = progress;
        this.ending = ending;
        this.keycloak = new LocalKeycloak(places, settings, secrets);
        this.backend = new Backend(places, settings, secrets);
    }

    /** Everything: database, identity provider, application, demo city. */
    void startAll() {
        progress.step("检查工具、端口、磁盘", new Preflight(places, settings, true)::check);
        var database = startDatabase();
        var identity = startKeycloak(database);
        // Beside Keycloak, not after it: the backend waits for nobody when it starts.
        var application = watched(backend.start(database, ending));
        awaitKeycloak(identity);
        awaitBackend(application);
        loadDemo();
    }

    /** What a developer does not run by himself. Answers the environment for the backend that he runs. */
    Map<String, String> startServices() {
        progress.step("检查工具、端口、磁盘", new Preflight(places, settings, false)::check);
        var database = startDatabase();
        // Whoever develops looks after the schema of his backend himself.
        places.mark("tongxin").set();
        awaitKeycloak(startKeycloak(database));
        return backend.environment(database);
    }

    private LocalDatabase startDatabase() {
        return progress.step("数据库 MariaDB", "127.0.0.1:" + settings.databasePort(), () -> {
            var program = MariaDbProgram.unpackedAt(places.mariaDb());
            var server = new MariaDbServer(program, places.database(), settings.databasePort(), Durability.FULL);
            var database = LocalDatabase.start(server, ending, unfinished());
            ending.watch(database.process());
            return database;
        });
    }

    /** Schemas whose first start was killed: half-made tables cannot be continued, as DDL here has no rollback. */
    private Set<String> unfinished() {
        return Grants.SCHEMAS.stream()
                .filter(schema -> !places.mark(schema).isSet())
                .collect(Collectors.toSet());
    }

    private ChildProcess startKeycloak(LocalDatabase database) {
        if (!keycloak.isPrepared()) {
            progress.step("统一登录 Keycloak：首次编译", () -> {
                keycloak.prepare(ending);
                return "";
            });
        }
        return watched(keycloak.start(database, ending));
    }

    private void awaitKeycloak(ChildProcess process) {
        progress.step("统一登录 Keycloak", () -> {
            keycloak.awaitReady(process);
            places.mark("keycloak").set();
            var address = new WebClientAddress(settings, secrets, places.state().resolve("address"));
            new ClientAdministrator(settings, secrets, places.mark("client-administrator")).bring();
            new UserAdministrator(settings, secrets, places.mark("rights-administrators")).bring();
            return settings.keycloak() + (address.update() ? "，登录地址已更新" : "");
        });
    }

    private void awaitBackend(ChildProcess process) {
        progress.step("后端 backend", () -> {
            backend.awaitReady(process);
            places.mark("tongxin").set();
            return settings.address().toString();
        });
    }

    private ChildProcess watched(ChildProcess process) {
        ending.watch(process);
        return process;
    }

    private void loadDemo() {
        var demo = new DemoStep(places, settings, secrets, progress);
        if (!settings.demo()) {
            progress.step("演示城市", () -> "按 TONGXIN_DEMO=off 跳过");
        } else if (demo.isDone()) {
            progress.step("演示城市", () -> "已载入，跳过");
        } else {
            progress.step("演示城市", demo::load);
        }
    }
}
