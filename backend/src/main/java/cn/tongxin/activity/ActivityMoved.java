package cn.tongxin.activity;

import java.util.UUID;

/** Fired when an activity was put to other times, inside the same unit. */
public record ActivityMoved(UUID activityId) {}
