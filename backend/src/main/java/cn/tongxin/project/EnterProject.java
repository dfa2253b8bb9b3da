package cn.tongxin.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A project as it is entered and changed.
 *
 * @param leaderId the supporter of the pairing, or a member of the supporting alliance
 * @param need what the other side asked for
 * @param partnerIds further organizations that join in
 * @param milestones in their order; the whole list each time
 */
public record EnterProject(
        @NotNull UUID pairingId,
        @NotNull UUID leaderId,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 2000) String need,
        @Size(max = 50) @Nullable List<@NotNull UUID> partnerIds,
        @Size(max = 50) @Nullable List<@NotNull @Valid Milestone> milestones,
        @NotNull LocalDate from,
        @Nullable LocalDate dueOn) {
    List<UUID> partners() {
        return partnerIds == null ? List.of() : partnerIds;
    }

    List<Milestone> steps() {
        return milestones == null ? List.of() : milestones;
    }
}
