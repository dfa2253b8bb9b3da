package cn.tongxin.shared.web;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/**
 * Code and style that the web app's build has packed beside itself ({@code x.js.br}, {@code x.js.gz}), for whoever can unpack
 * it: a third of the bytes, and no work for each request. Whatever is not packed is left to the next handler.
 */
final class PackedAssets implements Handler<RoutingContext> {
    private static final Pattern NAME = Pattern.compile("/assets/([\\w.-]+\\.(js|css))");
    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript; charset=utf-8", "css", "text/css; charset=utf-8");

    /** The smaller first. */
    private enum Packed {
        BR("br", ".br"),
        GZIP("gzip", ".gz");

        private final String coding;
        private final String ending;

        Packed(String coding, String ending) {
            this.coding = coding;
            this.ending = ending;
        }
    }

    private final Path directory;
    private final long maxAge;

    PackedAssets(String directory, long maxAge) {
        this.directory = Path.of(directory);
        this.maxAge = maxAge;
    }

    @Override
    public void handle(RoutingContext request) {
        request.response().putHeader("Vary", "Accept-Encoding");
        Matcher name = NAME.matcher(request.normalizedPath());
        if (name.matches() && HttpMethod.GET.equals(request.request().method())) {
            send(
                    request,
                    name.group(1),
                    TYPES.get(name.group(2)),
                    accepted(request.request().getHeader("Accept-Encoding")));
        } else {
            request.next();
        }
    }

    private void send(RoutingContext request, String name, @Nullable String type, List<Packed> left) {
        if (left.isEmpty()) {
            request.next();
            return;
        }
        Packed packed = left.getFirst();
        String file = directory.resolve(name + packed.ending).toString();
        request.vertx().fileSystem().exists(file).onComplete(there -> {
            if (there.succeeded() && there.result()) {
                HttpServerResponse response = request.response()
                        .putHeader("Content-Type", type)
                        .putHeader("Content-Encoding", packed.coding)
                        .putHeader("Cache-Control", "public, immutable, max-age=" + maxAge);
                response.sendFile(file).onFailure(request::fail);
            } else {
                send(request, name, type, left.subList(1, left.size()));
            }
        });
    }

    /** Only what is named plainly; who weighs codings against each other gets the file as it is. */
    private static List<Packed> accepted(@Nullable String header) {
        if (header == null) {
            return List.of();
        }
        List<String> named =
                Arrays.stream(header.split(",", -1)).map(String::strip).toList();
        return Arrays.stream(Packed.values())
                .filter(packed -> named.contains(packed.coding))
                .toList();
    }
}
