package cn.tongxin.activity;

import java.util.UUID;

/** Fired when an entry was merged into another, inside the same unit; what referred to it refers to the other. */
public record ActivityMerged(UUID keptId, UUID mergedId) {}
