package cn.tongxin.programme.softrule;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A standing exception from a soft rule.
 *
 * @param reason absent as long as nobody gave one
 */
public record ExceptionView(
        String rule,
        SubjectType subjectType,
        UUID subjectId,
        String subjectName,
        String message,
        @Nullable String reason,
        @Nullable String enteredByName,
        @Nullable Instant updatedAt) {}
