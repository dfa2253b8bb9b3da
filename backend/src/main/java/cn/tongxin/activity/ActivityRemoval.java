package cn.tongxin.activity;

import java.util.UUID;

/** Fired before an activity is deleted, inside the same unit; whoever still refers to it refuses or goes with it. */
public record ActivityRemoval(UUID activityId) {}
