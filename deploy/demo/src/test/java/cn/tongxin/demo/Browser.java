package cn.tongxin.demo;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** As much of a browser as it takes to sign in: follows redirects, keeps cookies, fills in the one form of a page. */
final class Browser {
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    private final URI address;
    private final Cookies cookies = new Cookies();
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(Redirect.NORMAL)
            .cookieHandler(cookies)
            .build();

    Browser(URI address) {
        this.address = address;
    }

    /** The page that comes after the password, where all is well who he is. */
    HttpResponse<String> signIn(String username, String password) throws IOException, InterruptedException {
        var page = get("/api/session/sign-in?return=/api/v1/me");
        return fill(page, Map.of("username", username, "password", password));
    }

    HttpResponse<String> fill(HttpResponse<String> page, Map<String, String> fields)
            throws IOException, InterruptedException {
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("no form: " + page.statusCode() + " " + page.body());
        }
        var body = new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(page.uri().resolve(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** What it would send with its next request, as one header. */
    String cookies() {
        return cookies.all();
    }

    /** All that it was asked to keep, as it was said. */
    List<String> setCookies() {
        return List.copyOf(cookies.said);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve(path)));
    }

    /** A change, as a page of the application makes it. */
    HttpResponse<String> put(String path, String etag, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .header("If-Match", '"' + etag + '"')
                .PUT(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** All of one host, whatever they ask for: browsers, too, take this one for safe without TLS. */
    private static final class Cookies extends CookieHandler {
        private final Map<String, String> kept = new ConcurrentHashMap<>();
        private final List<String> said = new CopyOnWriteArrayList<>();

        String all() {
            return kept.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
        }

        @Override
        public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) {
            var all = all();
            return all.isEmpty() ? Map.of() : Map.of("Cookie", List.of(all));
        }

        @Override
        public void put(URI uri, Map<String, List<String>> headers) {
            headers.forEach((name, values) -> {
                if (name.equalsIgnoreCase("Set-Cookie")) {
                    values.forEach(this::keep);
                }
            });
        }

        private void keep(String set) {
            said.add(set);
            var cookie = set.split(";", 2)[0].split("=", 2);
            if (cookie[1].isEmpty() || set.contains("Max-Age=0")) {
                kept.remove(cookie[0]);
            } else {
                kept.put(cookie[0], cookie[1]);
            }
        }
    }
}
