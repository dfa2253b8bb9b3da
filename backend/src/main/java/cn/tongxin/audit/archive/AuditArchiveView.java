package cn.tongxin.audit.archive;

import java.time.Instant;
import java.util.UUID;

import cn.tongxin.shared.page.Row;

/**
 * A stretch of the trail that was filed.
 *
 * @param digestBefore of the entry before its first
 * @param lastDigest of its last entry; the chain in the database goes on after it
 * @param fileSize in bytes
 * @param filedAt when it was filed
 */
public record AuditArchiveView(
        UUID id,
        String etag,
        long firstNumber,
        long lastNumber,
        Instant firstNotedAt,
        Instant lastNotedAt,
        String digestBefore,
        String lastDigest,
        String fileName,
        long fileSize,
        String sha256,
        Instant filedAt)
        implements Row {}
