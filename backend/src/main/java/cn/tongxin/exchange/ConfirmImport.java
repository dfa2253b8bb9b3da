package cn.tongxin.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Has a checked sheet written.
 *
 * @param acceptRepeats true: likely repeats are written, too
 */
public record ConfirmImport(@Nullable Boolean acceptRepeats) {}
