package cn.tongxin.local;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is looked at before anything is started; {@code whole} when the application is started too. */
record Preflight(Places places, Settings settings, boolean whole) {
    String check() {
        Checks.java(Runtime.version().feature());
        Checks.disk(places.state());
        Checks.built(List.of(
                places.keycloakDistribution(),
                places.realm().delivered(),
                places.realm().overlay()));
        if (whole) {
            Checks.built(List.of(places.backend(), places.webApp().resolve("index.html")));
        }
        // First: what a killed launcher left behind would hold the ports.
        var stopped = stopOrphans();
        Checks.ports(ports());
        return stopped > 0 ? "已停止上次遗留的 " + stopped + " 个进程" : "";
    }

    private long stopOrphans() {
        return Stream.of(
                        places.pidFile("backend"), places.pidFile("keycloak"), LocalDatabase.pidFile(places.database()))
                .filter(PidFile::stopOrphan)
                .count();
    }

    private Map<String, Integer> ports() {
        var ports = new TreeMap<String, Integer>();
        ports.put("TONGXIN_DB_PORT", settings.databasePort());
        ports.put("TONGXIN_KEYCLOAK_PORT", settings.keycloakPort());
        if (whole) {
            ports.put("TONGXIN_PORT", settings.port());
        }
        return ports;
    }
}
