package cn.tongxin.volunteer.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.RecordStatus;

/**
 * All that is held about a person who serves under a number.
 *
 * @param retiredOn last day of service; absent while it lasts
 * @param records of whatever status, the latest first
 * @param prints record lists that were printed of them
 */
public record PersonalDataView(
        UUID id,
        String number,
        String name,
        UUID organizationId,
        String organizationName,
        @Nullable LocalDate retiredOn,
        Instant updatedAt,
        List<HeldRecord> records,
        List<HeldPrint> prints) {
    /** One record that names the person. */
    public record HeldRecord(
            UUID id,
            UUID organizationId,
            LocalDate servedOn,
            String content,
            @Nullable String place,
            Integer minutes,
            RecordStatus status,
            Instant createdAt) {}

    /** One print; the name itself stands on paper only. */
    public record HeldPrint(String number, LocalDate from, LocalDate to, Long minutes, Instant issuedAt) {}
}
