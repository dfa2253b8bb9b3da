package cn.tongxin.shared.once;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An answer as it was given.
 *
 * @param headers that belong to it: address of a job, version
 * @param body JSON, or what is to be read anew; absent where there was none
 */
record Answer(
        int status, Map<String, String> headers, @Nullable String body) {}
