package cn.tongxin.local;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The application itself, which also serves the web app. */
record Backend(Places places, Settings settings, Secrets secrets) {
    /** Browsers, and what loads the demo city; every other system stands in the application's register. */
    private static final String OWN_CLIENTS = "tongxin-web,tongxin-loader,tongxin-approver,tongxin-accounts";

    private static final Duration LIMIT = Duration.ofMinutes(2);

    ChildProcess start(LocalDatabase database, Starter starter) {
        var pidFile = places.pidFile("backend");
        var command = Java.command(
                pidFile,
                List.of(
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-Dfile.encoding=UTF-8",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-jar",
                        ProgramCopy.of(places.backend(), places.state().resolve("backend"))
                                .toString()));
        return starter.start(
                new ChildProcess.Program("后端 backend", command, environment(database), places.log("backend"), pidFile));
    }

    void awaitReady(ChildProcess process) {
        Waiting.until(() -> Http.answersOk(settings.address().resolve("/q/health/ready")), process, LIMIT);
    }

    Map<String, String> environment(LocalDatabase database) {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.port()));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl("tongxin"));
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.username());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        environment.put("TONGXIN_IDENTITY_ISSUER", settings.issuer().toString());
        environment.put("TONGXIN_IDENTITY_WEB_SECRET", secrets.get("TONGXIN_IDENTITY_WEB_SECRET"));
        environment.put("TONGXIN_IDENTITY_ADMIN_SECRET", secrets.get("TONGXIN_IDENTITY_ADMIN_SECRET"));
        environment.put("TONGXIN_IDENTITY_OWN_CLIENTS", OWN_CLIENTS);
        environment.put("TONGXIN_SESSION_SECRET", secrets.get("TONGXIN_SESSION_SECRET"));
        environment.put("TONGXIN_AUDIT_SECRET", secrets.get("TONGXIN_AUDIT_SECRET"));
        environment.put(
                "TONGXIN_SESSION_PUBLIC_ADDRESS", settings.publicAddress().toString());
        environment.put("TONGXIN_SPA_DIRECTORY", places.webApp().toString());
        return environment;
    }
}
