package cn.tongxin.reporting;

/** A reminder to copy, in the words of an office notice. */
public record ReminderView(String text) {}
