package cn.tongxin.activity;

import java.util.UUID;

/** Fired before an activity is cancelled, inside the same unit; whoever knows that it took place refuses. */
public record ActivityCancellation(UUID activityId) {}
