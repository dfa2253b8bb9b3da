package cn.tongxin.pairing;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.time.BusinessClock;

/**
 * Which pairings a list shows.
 *
 * @param organization the supporter
 * @param alliance the supporting alliance, or the supporter's on the day asked for; {@code none} with a programme
 * @param active true: only those that hold on the day asked for
 * @param asOf the day asked for; today where absent
 */
public record PairingFilter(
        @QueryParam("kind") @Nullable String kind,
        @QueryParam("programme") @Nullable UUID programme,
        @QueryParam("organization") @Nullable UUID organization,
        @QueryParam("alliance") @Nullable String alliance,
        @QueryParam("beneficiary") @Nullable UUID beneficiary,
        @QueryParam("status") @Nullable PairingStatus status,
        @QueryParam("active") @Nullable Boolean active,
        @QueryParam("asOf") @Nullable LocalDate asOf) {
    Condition condition(BusinessClock clock) {
        LocalDate day = asOf == null ? clock.today() : asOf;
        return Condition.all(
                Condition.ifAsked("r.kind = :kind", "kind", kind),
                Condition.ifAsked("r.programmeId = :ofProgramme", "ofProgramme", programme),
                Condition.ifAsked("r.supporterId = :organization", "organization", organization),
                PairingRepository.ofAlliance(alliance, programme, day),
                Condition.ifAsked("r.beneficiaryId = :beneficiary", "beneficiary", beneficiary),
                Condition.ifAsked("r.status = :status", "status", status),
                Boolean.TRUE.equals(active) ? PairingRepository.activeOn(day) : Condition.ALWAYS);
    }
}
