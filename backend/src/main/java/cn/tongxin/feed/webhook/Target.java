package cn.tongxin.feed.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * An address to send to, taken apart.
 *
 * @param host as written, without brackets
 * @param path with its query
 */
record Target(boolean encrypted, String host, int port, String path) {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    /** Empty where it is no address of ours: no user, no fragment, no other scheme. */
    static Optional<Target> of(String url) {
        try {
            URI address = new URI(url);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            boolean encrypted = "https".equals(scheme);
            boolean odd = address.getHost() == null
                    || address.getRawUserInfo() != null
                    || address.getRawFragment() != null
                    || !(encrypted || "http".equals(scheme));
            return odd ? Optional.empty() : Optional.of(of(address, encrypted));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static Target of(URI address, boolean encrypted) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        int standard = encrypted ? HTTPS : HTTP;
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return new Target(
                encrypted,
                bracketed ? host.substring(1, host.length() - 1) : host,
                address.getPort() < 0 ? standard : address.getPort(),
                address.getRawQuery() == null ? path : path + "?" + address.getRawQuery());
    }

    boolean usesStandardPort() {
        return port == HTTPS && encrypted;
    }
}
