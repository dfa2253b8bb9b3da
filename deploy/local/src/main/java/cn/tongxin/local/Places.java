package cn.tongxin.local;

import java.nio.file.Path;
import java.util.Map;

/** Where things lie: {@code top} is the repository, {@code state} is all that outlives a run. */
record Places(Path top, Path state) {
    static Places of(Path top, Map<String, String> environment) {
        var state = environment.getOrDefault("TONGXIN_STATE", ".local");
        return new Places(top, top.resolve(state).normalize());
    }

    Path log(String name) {
        return state.resolve("logs").resolve(name + ".log");
    }

    PidFile pidFile(String name) {
        return new PidFile(state.resolve("run").resolve(name + ".pid"));
    }

    Path secrets() {
        return state.resolve("secrets.env");
    }

    Path database() {
        return state.resolve("database");
    }

    Path keycloakDistribution() {
        return top.resolve("deploy/local/target/keycloak-" + Versions.of("keycloak"));
    }

    Path mariaDb() {
        return top.resolve("deploy/local/target/mariadb");
    }

    DemoRealm realm() {
        var directory = top.resolve("deploy/keycloak");
        return new DemoRealm(directory.resolve("tongxin-realm.json"), directory.resolve("tongxin-demo.json"));
    }

    Path backend() {
        return top.resolve("backend/target/quarkus-app/quarkus-run.jar");
    }

    Path webApp() {
        return top.resolve("frontend/dist");
    }

    /** Remembers across runs what has to happen once. */
    Mark mark(String name) {
        return new Mark(state.resolve("done").resolve(name));
    }
}
