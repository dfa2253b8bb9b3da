package cn.tongxin.shared.change;

import java.time.Instant;
import java.util.UUID;

/**
 * A change with its number.
 *
 * @param whose whose it was that is gone, or is another's now
 */
public record ChangeEntry(
        long number, UUID id, String list, UUID subjectId, ChangeKind kind, Instant notedAt, Whose whose) {}
