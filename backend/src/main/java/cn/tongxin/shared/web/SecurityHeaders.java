package cn.tongxin.shared.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/**
 * What every answer tells a browser not to do, problems and redirects included. An answer that says something of its own
 * knows better: a download is stricter, a file of the web app may be kept.
 */
@ApplicationScoped
class SecurityHeaders {
    private static final String POLICY = "Content-Security-Policy";
    private static final String CACHE = "Cache-Control";
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String APP = page("style-src 'self'");
    /** Swagger UI writes styles into its page. */
    private static final String DOCS = page("style-src 'self' 'unsafe-inline'");

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy",
                    "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), serial=(), usb=()");
    private static final String A_YEAR_BY_TLS = "max-age=31536000";

    @Inject
    @ConfigProperty(name = "tongxin.session.public-address")
    Optional<String> publicAddress;

    void addTo(RoutingContext request) {
        String path = request.normalizedPath();
        request.addHeadersEndHandler(done -> set(request.response().headers(), path));
        request.next();
    }

    private void set(MultiMap headers, String path) {
        ALWAYS.forEach(headers::set);
        setIfAbsent(headers, POLICY, policy(path));
        // Nearly every answer names somebody, and computers in offices are shared.
        setIfAbsent(headers, CACHE, "private, no-store");
        if (publicAddress.filter(address -> address.startsWith("https:")).isPresent()) {
            headers.set("Strict-Transport-Security", A_YEAR_BY_TLS);
        }
    }

    private static void setIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }

    private static String policy(String path) {
        if (path.equals("/api/docs") || path.startsWith("/api/docs/")) {
            return DOCS;
        }
        return path.startsWith("/api/") || path.startsWith("/q/") ? NOTHING : APP;
    }

    /** A page of ours: scripts, styles and questions from here alone, no plug-ins, never inside another page. */
    private static String page(String styles) {
        return String.join(
                "; ",
                List.of(
                        "default-src 'none'",
                        "script-src 'self'",
                        styles,
                        "img-src 'self' data:",
                        "font-src 'self'",
                        "connect-src 'self'",
                        "form-action 'self'",
                        "base-uri 'none'",
                        "object-src 'none'",
                        "frame-ancestors 'none'"));
    }
}
