package cn.tongxin.feed;

/** An event with its number, which is not told. */
public record Numbered(long number, ChangeEvent event) {}
