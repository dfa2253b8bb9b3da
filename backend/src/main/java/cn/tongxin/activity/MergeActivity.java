package cn.tongxin.activity;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Says that two entries are one event.
 *
 * @param duplicateId the entry that goes; its units are added to those that took part
 */
public record MergeActivity(
        @NotNull UUID duplicateId,
        @NotBlank @Size(max = 500) String reason) {}
