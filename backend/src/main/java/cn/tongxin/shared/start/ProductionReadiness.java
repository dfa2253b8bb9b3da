package cn.tongxin.shared.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

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
    private static final String ADMIN_ADDRESS = "tongxin.identity.admin-address";
    private static final String OWN_CLIENTS = "tongxin.identity.own-clients";
    private static final String CORS = "quarkus.http.cors.origins";
    private static final String PROXIES = "tongxin.proxy.trusted";
    private static final String PLAIN_WEBHOOKS = "tongxin.webhooks.plain-text";

    /** With the signs that each needs at least. */
    private static final Map<String, Integer> SECRETS = Map.of(
            "tongxin.session.secret", 32,
            "tongxin.audit.secret", 32,
            "tongxin.identity.web-secret", 16,
            "tongxin.identity.admin-secret", 16,
            "quarkus.datasource.password", 12);

    private static final List<String> ADDRESSES = List.of("tongxin.identity.issuer", "tongxin.session.public-address");

    /** Each of them holds rights that nobody granted here. */
    private static final Pattern OF_THE_DEMO = Pattern.compile("tongxin-(?:loader|approver|accounts)");

    /** Nobody in particular. */
    private static final Pattern ANYBODY = Pattern.compile("^\\s*$|/0\\s*(?:,|$)");

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
        SECRETS.forEach((name, shortest) -> refuseIf(
                value(config, name).strip().length() < shortest,
                name + " needs " + shortest + " characters",
                objections));
        ADDRESSES.forEach(
                name -> refuseIf(!value(config, name).startsWith("https://"), name + " must be https", objections));
        String administered = value(config, ADMIN_ADDRESS);
        refuseIf(
                !administered.isEmpty() && !administered.startsWith("https://"),
                ADMIN_ADDRESS + " must be https",
                objections);
        refuseIf(
                OF_THE_DEMO.matcher(value(config, OWN_CLIENTS)).find(),
                OWN_CLIENTS + " names clients of the demo city",
                objections);
        refuseIf(value(config, CORS).contains("*"), CORS + " is open", objections);
        refuseIf(
                isTrue(config, "tongxin.proxy.forwarding")
                        && ANYBODY.matcher(value(config, PROXIES)).find(),
                PROXIES + " must name the proxies",
                objections);
        refuseIf(isTrue(config, PLAIN_WEBHOOKS), PLAIN_WEBHOOKS + " must be off", objections);
        return objections;
    }

    private static boolean isTrue(Config config, String name) {
        return "true".equals(value(config, name));
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
