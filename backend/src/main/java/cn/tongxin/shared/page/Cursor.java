package cn.tongxin.shared.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page ended: key and id of its last row, and the query it belongs to.
 *
 * @param query hash of filter and order; a cursor of another query is refused
 */
record Cursor(int query, UUID id, String key) {
    String text() {
        String plain = Integer.toHexString(query) + " " + id + " " + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor of(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = plain.split(" ", 3);
            Cursor cursor = new Cursor(Integer.parseUnsignedInt(parts[0], 16), UUID.fromString(parts[1]), parts[2]);
            if (!cursor.text().equals(text)) {
                throw PageQuery.invalid("cursor", "invalid-value");
            }
            return cursor;
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
            throw PageQuery.invalid("cursor", "invalid-value");
        }
    }
}
