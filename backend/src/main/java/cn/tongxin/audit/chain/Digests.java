package cn.tongxin.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.audit.AuditSettings;

/** Digests of rows and entries, and seals that only who knows the secret can make; in hex. */
@ApplicationScoped
public class Digests {
    /** The digest before the first entry. */
    public static final String NONE = "0".repeat(64);

    private static final String ROW = "row ";
    private static final String ENTRY = "entry ";
    private static final String HEAD = "head ";
    private static final String ARCHIVE = "archive ";

    @Inject
    AuditSettings settings;

    private Hash hash = Hash.SHA_256;

    private byte[] rowKey = new byte[0];

    /** The one that seals first. */
    private List<byte[]> keys = List.of();

    @PostConstruct
    void prepare() {
        hash = Hash.of(settings.digest());
        keys = Stream.concat(Stream.of(settings.secret()), settings.formerSecrets().orElse(List.of()).stream())
                .map(Digests::bytes)
                .toList();
        rowKey = hash.mac(keys.getFirst(), bytes(ROW));
    }

    /** Of a row's state; nobody without the secret can try out what it was. */
    public String ofRow(String state) {
        return Hash.hex(hash.mac(rowKey, bytes(state)));
    }

    /** What an entry that is made now is made with. */
    Hash hash() {
        return hash;
    }

    /** Of an entry and, with that, of all before it. */
    static String ofEntry(Hash hash, String before, String content) {
        return Hash.hex(hash.digest(bytes(before + '\n' + content)));
    }

    String seal(Hash with, long number, String digest) {
        return made(with, keys.getFirst(), ENTRY + number + ' ' + digest);
    }

    String sealOfHead(long number, String digest) {
        return made(hash, keys.getFirst(), HEAD + number + ' ' + digest);
    }

    /** Of a stretch that was filed, and the file that it is in. */
    public String sealOfArchive(Link before, Link last, String sha256, long size) {
        return made(hash, keys.getFirst(), archive(before, last, sha256, size));
    }

    boolean isSeal(Hash with, long number, String digest, String seal) {
        return isAny(List.of(with), ENTRY + number + ' ' + digest, seal);
    }

    boolean isSealOfHead(long number, String digest, String seal) {
        return isAny(List.of(Hash.values()), HEAD + number + ' ' + digest, seal);
    }

    public boolean isSealOfArchive(Link before, Link last, String sha256, long size, String seal) {
        return isAny(List.of(Hash.values()), archive(before, last, sha256, size), seal);
    }

    private boolean isAny(List<Hash> hashes, String content, String seal) {
        byte[] given = bytes(seal);
        return keys.stream()
                .anyMatch(key -> hashes.stream()
                        .anyMatch(each -> MessageDigest.isEqual(bytes(made(each, key, content)), given)));
    }

    private static String archive(Link before, Link last, String sha256, long size) {
        return String.format(
                Locale.ROOT,
                "%s%d %s %d %s %s %d",
                ARCHIVE,
                before.number() + 1,
                before.digest(),
                last.number(),
                last.digest(),
                sha256,
                size);
    }

    private static String made(Hash hash, byte[] key, String content) {
        return Hash.hex(hash.mac(key, bytes(content)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
