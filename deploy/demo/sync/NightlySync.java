import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Pushes an agency's volunteer hours as its HR system exported them, and tells what was decided about earlier ones. The
 * same as nightly-sync.sh, for a machine that has a JDK (21 or later) and nothing else:
 *
 * <pre>java NightlySync.java EXPORT.csv DIRECTORY</pre>
 *
 * DIRECTORY keeps state.json (where the feed was left, what was taken) and rejected.csv (what was not, and why). Takes
 * from the environment TONGXIN_API (…/api/v1), TONGXIN_TOKEN_URL (…/protocol/openid-connect/token), TONGXIN_CLIENT_ID,
 * TONGXIN_CLIENT_SECRET, and TONGXIN_BATCH (records sent at once, at most and by default 1000). Run it again whenever you
 * like, also after it was killed: nothing is entered twice. Ends with 0 when all was taken, 1 when something was rejected,
 * 2 when it could not finish.
 */
public final class NightlySync {
    private static final String RECORDS = "/volunteer-records";
    private static final String CHANGES = "/changes?lists=volunteer-records&limit=200";

    private final Path export;
    private final Path directory;
    private final Api api = new Api();
    private final State state;
    private final List<String> rejected = new ArrayList<>();
    private final Set<Object> keys = new HashSet<>();

    private NightlySync(Path export, Path directory) {
        this.export = export;
        this.directory = directory;
        state = new State(directory.resolve("state.json"));
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: java NightlySync.java EXPORT.csv DIRECTORY");
            System.exit(2);
        }
        Path directory = Files.createDirectories(Path.of(arguments[1]));
        // Two at once would both be right, but each would tell the same news.
        try (RandomAccessFile file = new RandomAccessFile(directory.resolve("lock").toFile(), "rw")) {
            file.getChannel().lock();
            new NightlySync(Path.of(arguments[0]), directory).run();
        } catch (Ended | IOException | UncheckedIOException ended) {
            System.err.println("nightly-sync: " + ended.getMessage());
            System.exit(2);
        }
    }

    private void run() throws IOException {
        if (state.cursor().isEmpty()) {
            // From before the first push, so that nothing is missed.
            state.moved(text(api.get(CHANGES + "&fromNow=true"), "nextCursor"));
        }
        push();
        tellDecisions();
        if (!rejected.isEmpty()) {
            System.out.println(rejected.size() + " rejected, see " + directory.resolve("rejected.csv"));
            System.exit(1);
        }
    }

    // ---- Push what is new or changed since it was taken ----

    private void push() throws IOException {
        String organization = text(api.get("/me"), "organizationId");
        List<Map<String, Object>> rows = Csv.read(export).stream()
                .skip(1)
                .map(fields -> record(organization, fields))
                .filter(this::hasKeyOfItsOwn)
                .filter(row -> !row.equals(state.sent().get(row.get("externalId"))))
                .toList();
        System.out.println(rows.size() + " new or changed");
        int batch = Integer.parseInt(System.getenv().getOrDefault("TONGXIN_BATCH", "1000"));
        for (int from = 0; from < rows.size(); from += batch) {
            push(rows.subList(from, Math.min(from + batch, rows.size())));
        }
        Path file = directory.resolve("rejected.csv");
        write(file, "编号,问题,字段\n" + String.join("", rejected));
    }

    /** What has no number of its own is not sent: nobody could tell it from the same line of another night. */
    private boolean hasKeyOfItsOwn(Map<String, Object> row) {
        Object key = row.get("externalId");
        if (key == null) {
            rejected.add(Csv.line("", "没有编号", String.valueOf(row.getOrDefault("content", ""))));
        } else if (!keys.add(key)) {
            rejected.add(Csv.line(key.toString(), "编号重复", ""));
            return false;
        }
        return key != null;
    }

    /** One line is one record; a number that is none is sent as it is and comes back with its problem. */
    private static Map<String, Object> record(String organization, List<String> fields) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("organizationId", organization);
        List<String> names = List.of("externalId", "servedOn", "headcount", "minutes", "content", "place");
        for (int i = 0; i < Math.min(fields.size(), names.size()); i++) {
            String name = names.get(i);
            String field = fields.get(i);
            boolean number = (name.equals("headcount") || name.equals("minutes")) && field.matches("[0-9]{1,9}");
            if (!field.isEmpty()) {
                record.put(name, number ? (Object) Long.valueOf(field) : field);
            }
        }
        record.put("submit", true);
        return record;
    }

    private void push(List<Map<String, Object>> rows) {
        String body = Json.write(Map.of("items", rows));
        // The same content after the same content on the same day is the same request, whoever repeats it: what is taken
        // back goes out again, and another day what was rejected is tried anew.
        String before = Json.write(Map.of(
                "sent",
                rows.stream()
                        .map(row -> state.sent().getOrDefault(String.valueOf(row.get("externalId")), Map.of()))
                        .toList()));
        String key = digest(LocalDate.now() + "\n" + before + "\n" + body);
        HttpResponse<String> answer = api.call("POST", RECORDS + "/batch", body, key, Set.of(207));
        Map<?, ?> batch = Json.read(answer.body());
        for (Object item : (List<?>) batch.get("items")) {
            Map<?, ?> result = (Map<?, ?>) item;
            if ("rejected".equals(result.get("outcome"))) {
                rejected.add(rejection(result));
            } else {
                Map<String, Object> row = rows.get(((Number) result.get("index")).intValue());
                state.sent().put(String.valueOf(row.get("externalId")), row);
            }
        }
        state.keep();
        Map<?, ?> summary = (Map<?, ?>) batch.get("summary");
        boolean again = answer.headers().firstValue("Idempotency-Replayed").isPresent();
        System.out.printf(
                "pushed: %s created, %s updated, %s unchanged, %s rejected%s%n",
                summary.get("created"),
                summary.get("updated"),
                summary.get("unchanged"),
                summary.get("rejected"),
                again ? " (answered before)" : "");
    }

    private static String rejection(Map<?, ?> result) {
        Map<?, ?> problem = (Map<?, ?>) result.get("problem");
        List<?> errors = problem.get("errors") instanceof List<?> some ? some : List.of();
        String fields = errors.stream()
                .map(error -> ((Map<?, ?>) error).get("field") + ": " + ((Map<?, ?>) error).get("message"))
                .collect(Collectors.joining("; "));
        Object detail = problem.get("detail") == null ? problem.get("title") : problem.get("detail");
        Object externalId = result.get("externalId") == null ? "" : result.get("externalId");
        return Csv.line(externalId.toString(), String.valueOf(detail), fields);
    }

    private static String digest(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    // ---- What was decided since the last time ----

    private void tellDecisions() {
        for (boolean more = true; more; ) {
            HttpResponse<String> answer =
                    api.call("GET", CHANGES + "&cursor=" + encoded(state.cursor()), "", "", Set.of(200, 410));
            Map<String, Object> changes = Json.read(answer.body());
            if (answer.statusCode() == 410) {
                System.out.println("changes were not read for too long: look at the list of returned records once");
                changes = api.get(CHANGES + "&fromNow=true");
            }
            Set<Object> decided = new LinkedHashSet<>();
            for (Object event : (List<?>) changes.get("items")) {
                Map<?, ?> data = (Map<?, ?>) ((Map<?, ?>) event).get("data");
                if (Set.of("APPROVED", "RETURNED").contains(String.valueOf(data.get("status")))) {
                    decided.add(data.get("id"));
                }
            }
            decided.forEach(this::tell);
            // Only now: who is killed before tells the same again rather than never.
            state.moved(text(changes, "nextCursor"));
            more = Boolean.TRUE.equals(changes.get("hasMore"));
        }
    }

    /** Reads it for the reason, as it is now. */
    private void tell(Object id) {
        HttpResponse<String> answer = api.call("GET", RECORDS + "/" + id, "", "", Set.of(200, 404));
        if (answer.statusCode() == 200) {
            Map<String, Object> record = Json.read(answer.body());
            Object name = record.get("externalId") == null ? id : record.get("externalId");
            String reason = "RETURNED".equals(record.get("status")) && record.get("returnReason") != null
                    ? " (" + record.get("returnReason") + ")"
                    : "";
            System.out.println(text(record, "status").toLowerCase(Locale.ROOT) + ": " + name + reason);
        }
    }

    // ---- Small things ----

    private static String text(Map<String, Object> object, String field) {
        if (object.get(field) instanceof String text) {
            return text;
        }
        throw end("no " + field + " in the answer");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String setting(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> end(name + " is missing"));
    }

    /** Whole or not at all: whoever is killed leaves the old file or the new one. */
    private static void write(Path file, String text) {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Ended end(String message) {
        return new Ended(message);
    }

    /** Going on makes no sense. */
    private static final class Ended extends RuntimeException {
        Ended(String message) {
            super(message);
        }
    }

    /** What is known from earlier runs: the cursor of the feed, and each record as it was last taken. */
    private static final class State {
        private final Path file;
        private String cursor = "";
        private final Map<String, Object> sent = new LinkedHashMap<>();

        State(Path file) {
            this.file = file;
            if (Files.exists(file)) {
                try {
                    Map<String, Object> kept = Json.read(Files.readString(file));
                    cursor = String.valueOf(kept.getOrDefault("cursor", ""));
                    ((Map<?, ?>) kept.get("sent")).forEach((key, row) -> sent.put(key.toString(), row));
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
        }

        String cursor() {
            return cursor;
        }

        Map<String, Object> sent() {
            return sent;
        }

        void moved(String to) {
            cursor = to;
            keep();
        }

        void keep() {
            write(file, Json.write(Map.of("cursor", cursor, "sent", sent)));
        }
    }

    /** Requests, each repeated until it is answered for good. */
    private static final class Api {
        private static final Duration LONGEST = Duration.ofMinutes(30);
        private static final Set<Integer> NOBODY_THERE = Set.of(0, 502, 504);
        private final HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        private final String base = setting("TONGXIN_API");
        private final String tokenUrl = setting("TONGXIN_TOKEN_URL");
        private final String clientId = setting("TONGXIN_CLIENT_ID");
        private final String clientSecret = setting("TONGXIN_CLIENT_SECRET");
        private String token = "";
        private long tokenEnds;

        Map<String, Object> get(String path) {
            return Json.read(call("GET", path, "", "", Set.of(200)).body());
        }

        /**
         * Waits where it is asked to or nobody answers, and fetches a new token where the old one ended.
         *
         * @param key Idempotency-Key, empty where nothing is sent
         * @param wanted what ends it well; every other answer that waiting does not help against ends it all
         */
        HttpResponse<String> call(String method, String path, String body, String key, Set<Integer> wanted) {
            long end = System.nanoTime() + LONGEST.toNanos();
            int refused = 0;
            long back = 1;
            while (System.nanoTime() - end < 0) {
                Optional<HttpResponse<String>> heard = hasToken() ? sent(request(method, path, body, key)) : Optional.empty();
                int status = heard.map(HttpResponse::statusCode).orElse(0);
                if (wanted.contains(status)) {
                    return heard.orElseThrow();
                }
                if (status == 401 && refused++ < 2) {
                    token = "";
                } else if (heard.isPresent() && isForNow(heard.get())) {
                    pause(heard.get().headers().firstValue("Retry-After").orElse("").matches("[0-9]{1,9}")
                            ? Long.parseLong(heard.get().headers().firstValue("Retry-After").orElseThrow())
                            : back, status);
                } else if (NOBODY_THERE.contains(status)) {
                    pause(back, status);
                    back = Math.min(2 * back, 60);
                } else {
                    throw end(method + " " + path + ": " + status + " " + heard.orElseThrow().body());
                }
            }
            throw end("gave up on " + method + " " + path);
        }

        private static boolean isForNow(HttpResponse<String> answer) {
            return answer.statusCode() == 429
                    || answer.statusCode() == 503
                    || (answer.statusCode() == 409
                            && answer.body().contains("\"urn:tongxin:problem:in-progress\""));
        }

        private HttpRequest request(String method, String path, String body, String key) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                    .timeout(Duration.ofMinutes(2))
                    .header("Authorization", "Bearer " + token)
                    .header("Accept", "application/json")
                    .header("Accept-Language", "zh-CN");
            if (!key.isEmpty()) {
                request.header("Idempotency-Key", key).header("Content-Type", "application/json");
            }
            return request.method(
                            method,
                            key.isEmpty()
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(body))
                    .build();
        }

        /** Empty where nobody answered. */
        private Optional<HttpResponse<String>> sent(HttpRequest request) {
            try {
                return Optional.of(client.send(request, HttpResponse.BodyHandlers.ofString()));
            } catch (IOException lost) {
                return Optional.empty();
            } catch (InterruptedException stopped) {
                throw end("stopped");
            }
        }

        /** Fetched anew half a minute before it ends; false where nobody answers. */
        private boolean hasToken() {
            if (!token.isEmpty() && System.nanoTime() - tokenEnds < 0) {
                return true;
            }
            Optional<HttpResponse<String>> answer = sent(HttpRequest.newBuilder(URI.create(tokenUrl))
                    .timeout(Duration.ofMinutes(1))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&client_id="
                            + encoded(clientId) + "&client_secret=" + encoded(clientSecret)))
                    .build());
            int status = answer.map(HttpResponse::statusCode).orElse(0);
            if (Set.of(400, 401, 403).contains(status)) {
                throw end("the identity provider refuses client " + clientId + " (" + status + ")");
            }
            if (status == 200) {
                Map<String, Object> fetched = Json.read(answer.orElseThrow().body());
                token = text(fetched, "access_token");
                long seconds = fetched.get("expires_in") instanceof Number number ? number.longValue() : 60;
                tokenEnds = System.nanoTime() + Duration.ofSeconds(seconds - 30).toNanos();
            }
            return status == 200;
        }

        private static void pause(long seconds, int status) {
            System.out.println("waiting " + seconds + " s: " + (status == 0 ? "no answer" : status));
            try {
                Thread.sleep(Duration.ofSeconds(seconds));
            } catch (InterruptedException stopped) {
                throw end("stopped");
            }
        }
    }

    /** Lines with commas between their fields, in quotes where need be (RFC 4180); no field has a line's end in it. */
    private static final class Csv {
        static List<List<String>> read(Path file) throws IOException {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(Csv::fields)
                    .toList();
        }

        private static List<String> fields(String line) {
            List<String> fields = new ArrayList<>();
            StringBuilder field = new StringBuilder();
            boolean quoted = false;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '"') {
                    boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                    if (doubled) {
                        field.append(c);
                        i++;
                    } else {
                        quoted = !quoted;
                    }
                } else if (c == ',' && !quoted) {
                    fields.add(field.toString());
                    field.setLength(0);
                } else {
                    field.append(c);
                }
            }
            fields.add(field.toString());
            return fields;
        }

        static String line(String... fields) {
            return java.util.Arrays.stream(fields)
                            .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(","))
                    + "\n";
        }
    }

    /** As much of JSON as this needs: objects keep their order, numbers are whole or else their text. */
    private static final class Json {
        private final String text;
        private int at;

        private Json(String text) {
            this.text = text;
        }

        @SuppressWarnings("unchecked")
        static Map<String, Object> read(String text) {
            try {
                return (Map<String, Object>) new Json(text).value();
            } catch (ClassCastException | IndexOutOfBoundsException other) {
                throw end("an answer is no JSON object");
            }
        }

        static String write(Object value) {
            if (value instanceof Map<?, ?> map) {
                return map.entrySet().stream()
                        .map(entry -> write(entry.getKey()) + ":" + write(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            }
            if (value instanceof List<?> list) {
                return list.stream().map(Json::write).collect(Collectors.joining(",", "[", "]"));
            }
            return value instanceof String string ? quoted(string) : String.valueOf(value);
        }

        private static String quoted(String string) {
            StringBuilder quoted = new StringBuilder("\"");
            for (char c : string.toCharArray()) {
                if (c == '"' || c == '\\') {
                    quoted.append('\\').append(c);
                } else if (c < ' ') {
                    quoted.append(String.format("\\u%04x", (int) c));
                } else {
                    quoted.append(c);
                }
            }
            return quoted.append('"').toString();
        }

        private Object value() {
            return switch (next()) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> string();
                default -> word();
            };
        }

        /** The next that is not blank; stays there. */
        private char next() {
            while (Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return text.charAt(at);
        }

        private Map<String, Object> object() {
            Map<String, Object> object = new LinkedHashMap<>();
            at++;
            while (next() != '}') {
                String name = string();
                next();
                at++;
                object.put(name, value());
                if (next() == ',') {
                    at++;
                    next();
                }
            }
            at++;
            return object;
        }

        private List<Object> array() {
            List<Object> array = new ArrayList<>();
            at++;
            while (next() != ']') {
                array.add(value());
                if (next() == ',') {
                    at++;
                }
            }
            at++;
            return array;
        }

        private String string() {
            StringBuilder string = new StringBuilder();
            for (at++; text.charAt(at) != '"'; at++) {
                string.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
            }
            at++;
            return string.toString();
        }

        private char escaped() {
            char c = text.charAt(++at);
            if (c == 'u') {
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
            }
            int known = "bfnrt".indexOf(c);
            return known < 0 ? c : "\b\f\n\r\t".charAt(known);
        }

        private Object word() {
            int from = at;
            while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String word = text.substring(from, at);
            return switch (word) {
                case "true" -> true;
                case "false" -> false;
                case "null" -> "";
                default -> word.matches("-?[0-9]{1,18}") ? (Object) Long.valueOf(word) : word;
            };
        }
    }
}
