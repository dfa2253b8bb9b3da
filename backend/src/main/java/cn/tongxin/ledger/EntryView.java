package cn.tongxin.ledger;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One step in the life of an approved record.
 *
 * @param minutes what it adds to volunteer_minutes
 * @param turns what it adds to volunteer_turns
 * @param beneficiaries what it adds to beneficiaries
 * @param amountFen what it adds to consumption_fen
 * @param content JSON text: the content wanted while a correction waits, the content replaced once it is effective
 */
public record EntryView(
        UUID id,
        EntryKind kind,
        EntryStatus status,
        @Nullable String reason,
        String enteredByName,
        Instant enteredAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        Long minutes,
        Long turns,
        Long beneficiaries,
        Long amountFen,
        @Nullable String content) {}
