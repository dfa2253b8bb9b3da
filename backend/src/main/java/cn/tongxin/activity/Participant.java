package cn.tongxin.activity;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** An organization that took part besides the organizer. */
public record Participant(@NotNull UUID organizationId) {}
