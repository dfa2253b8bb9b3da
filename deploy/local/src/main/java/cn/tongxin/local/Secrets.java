package cn.tongxin.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Generated once, kept in a file that only the owner may read; its lines are also valid shell assignments. */
final class Secrets {
    private static final int BYTES = 32;

    private final Path file;
    private final TreeMap<String, String> values = new TreeMap<>();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path file) {
        var secrets = new Secrets(file);
        if (Files.exists(file)) {
            secrets.read();
        }
        return secrets;
    }

    /** The secret of that name, made up and written down when asked for the first time. */
    synchronized String get(String name) {
        var known = values.get(name);
        if (known != null) {
            return known;
        }
        var fresh = random();
        keep(name, fresh);
        return fresh;
    }

    /** Writes down a secret that somebody else made up. */
    synchronized void keep(String name, String value) {
        values.put(name, value);
        PrivateFiles.write(file, text());
    }

    Path file() {
        return file;
    }

    private void read() {
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + file, problem);
        }
    }

    private String text() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** Letters, digits, - and _ only, so that it needs no quoting in SQL, JSON, shell or a URL. */
    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
