package cn.tongxin.shared.change;

import java.time.Instant;
import java.util.UUID;

/**
 * A change with its number.
 *
 * @param whose known of removed rows only
 */
public record ChangeEntry(
        long number, UUID id, String list, UUID subjectId, ChangeKind kind, Instant notedAt, Whose whose) {}
