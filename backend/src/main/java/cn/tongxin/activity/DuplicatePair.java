package cn.tongxin.activity;

/** Two entries that look like one event. */
public record DuplicatePair(ActivitySummary first, ActivitySummary second) {}
