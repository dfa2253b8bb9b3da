package cn.tongxin.ledger;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A further entry that somebody asked for on an approved record.
 *
 * @param content the document of a correction, as JSON text
 */
public record Requested(
        UUID entryId,
        EntryKind kind,
        String enteredBy,
        @Nullable String content) {
    public String wanted() {
        return Objects.requireNonNull(content);
    }
}
