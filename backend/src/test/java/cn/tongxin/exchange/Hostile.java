package cn.tongxin.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A file made against its reader.
 *
 * @param codes of which refusals one is right
 */
record Hostile(String what, String fileName, Supplier<byte[]> content, Set<String> codes) {
    static Hostile book(String what, byte[] content, String... codes) {
        return new Hostile(what, "台账.xlsx", () -> content, Set.of(codes));
    }

    static Hostile text(String what, String content, String... codes) {
        return text(what, content.getBytes(StandardCharsets.UTF_8), codes);
    }

    static Hostile text(String what, byte[] content, String... codes) {
        return new Hostile(what, "台账.csv", () -> content, Set.of(codes));
    }

    @Override
    public String toString() {
        return what;
    }
}
