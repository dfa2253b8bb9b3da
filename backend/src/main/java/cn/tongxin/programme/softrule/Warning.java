package cn.tongxin.programme.softrule;

import org.jspecify.annotations.Nullable;

/**
 * A soft rule that is not kept; nothing is refused for it.
 *
 * @param reason why, where somebody said so
 */
public record Warning(String rule, String message, @Nullable String reason) {}
