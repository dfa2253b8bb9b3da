package cn.tongxin.shared.once;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.tongxin.shared.JsonText;

/** Digests of requests: what an operation was asked, and not how it was spelt. */
@ApplicationScoped
class Prints {
    @Inject
    JsonText json;

    /**
     * The digest of one request.
     *
     * @param address method and path with everything behind it
     * @param asked what the operation was called with
     */
    String of(String address, Object[] asked) {
        MessageDigest digest = sha256();
        add(digest, address);
        for (Object one : asked) {
            if (one instanceof List<?> several && !several.isEmpty() && several.getFirst() instanceof FileUpload) {
                several.forEach(file -> add(digest, (FileUpload) file));
            } else {
                add(digest, json.written(one));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static void add(MessageDigest digest, FileUpload file) {
        add(digest, file.name() + '/' + file.fileName());
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
