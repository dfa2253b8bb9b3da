package cn.tongxin.shared.start;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;

/** In production a default or missing secret, a plain-text issuer or open CORS stops the start. */
@ApplicationScoped
public class ProductionReadiness {
    private static final int SHORTEST_SECRET = 32;

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        if (LaunchMode.current() != LaunchMode.NORMAL || !ConfigUtils.isProfileActive("prod")) {
            return;
        }
        List<String> objections = objections(ConfigProvider.getConfig());
        if (!objections.isEmpty()) {
            throw new IllegalStateException("not ready for production: " + String.join("; ", objections));
        }
    }

    static List<String> objections(Config config) {
        List<String> objections = new ArrayList<>();
        refuseIf(
                value(config, "tongxin.session.secret").length() < SHORTEST_SECRET,
                "tongxin.session.secret needs " + SHORTEST_SECRET + " characters",
                objections);
        refuseIf(
                value(config, "tongxin.identity.web-secret").isBlank(),
                "tongxin.identity.web-secret is missing",
                objections);
        refuseIf(
                value(config, "tongxin.identity.admin-secret").isBlank(),
                "tongxin.identity.admin-secret is missing",
                objections);
        refuseIf(
                !value(config, "tongxin.identity.issuer").startsWith("https://"),
                "tongxin.identity.issuer must be https",
                objections);
        refuseIf(
                !value(config, "tongxin.session.public-address").startsWith("https://"),
                "tongxin.session.public-address must be https",
                objections);
        refuseIf(
                value(config, "quarkus.datasource.password").isBlank(),
                "quarkus.datasource.password is missing",
                objections);
        refuseIf(
                value(config, "quarkus.http.cors.origins").contains("*"),
                "quarkus.http.cors.origins is open",
                objections);
        refuseIf(
                "true".equals(value(config, "tongxin.webhooks.plain-text")),
                "tongxin.webhooks.plain-text must be off",
                objections);
        return objections;
    }

    private static void refuseIf(boolean wrong, String objection, List<String> objections) {
        if (wrong) {
            objections.add(objection);
        }
    }

    private static String value(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }
}
