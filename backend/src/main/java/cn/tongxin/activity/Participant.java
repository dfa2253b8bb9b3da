package cn.tongxin.activity;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An organization that took part besides the organizer. */
public record Participant(@NotNull UUID organizationId) {}
