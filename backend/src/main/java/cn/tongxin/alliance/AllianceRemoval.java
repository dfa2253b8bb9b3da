package cn.tongxin.alliance;

import java.util.UUID;

/** Fired before an alliance is deleted, inside the same unit; whoever still refers to it refuses. */
public record AllianceRemoval(UUID allianceId) {}
