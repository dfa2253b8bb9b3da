package cn.tongxin.pairing;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A proposal to pair.
 *
 * @param kind the programme's name for this sort of pairing
 * @param supporterId an organization or an alliance of the programme
 * @param beneficiaryId a chamber, community, village or other organization
 * @param agreement what was agreed, in a sentence
 */
public record EnterPairing(
        @NotBlank @Size(max = 40) String kind,
        @NotNull UUID programmeId,
        @NotNull UUID supporterId,
        @NotNull UUID beneficiaryId,
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        @Size(min = 1, max = 500) @Nullable String agreement) {}
