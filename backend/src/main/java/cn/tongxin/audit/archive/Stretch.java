package cn.tongxin.audit.archive;

import java.time.Instant;

import cn.tongxin.audit.chain.Link;

/**
 * What is filed together.
 *
 * @param before the entry before its first
 * @param from when its first was noted
 */
record Stretch(Link before, Link last, Instant from, Instant to) {}
