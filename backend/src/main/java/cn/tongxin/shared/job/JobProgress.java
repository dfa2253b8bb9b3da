package cn.tongxin.shared.job;

import org.jspecify.annotations.Nullable;

/**
 * How much is done.
 *
 * @param total absent while nobody knows
 */
public record JobProgress(Integer done, @Nullable Integer total) {}
