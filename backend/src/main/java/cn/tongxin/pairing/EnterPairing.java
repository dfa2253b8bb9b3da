package cn.tongxin.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import cn.tongxin.programme.softrule.ExceptionReason;

/**
 * A proposal to pair.
 *
 * @param kind a kind of pairing that the programme has
 * @param supporterId an organization or an alliance of the programme
 * @param beneficiaryId a chamber, community, village or other organization
 * @param agreement what was agreed, in a sentence
 * @param exceptionReasons why there are more than the programme has in mind
 */
public record EnterPairing(
        @NotBlank @Size(max = 40) String kind,
        @NotNull UUID programmeId,
        @NotNull UUID supporterId,
        @NotNull UUID beneficiaryId,
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        @Size(min = 1, max = 500) @Nullable String agreement,
        @Size(max = 10) @Nullable List<@NotNull @Valid ExceptionReason> exceptionReasons) {
    List<ExceptionReason> reasons() {
        return exceptionReasons == null ? List.of() : exceptionReasons;
    }
}
