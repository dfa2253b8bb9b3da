package cn.tongxin.apiclient;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a new secret.
 *
 * @param atOnce true: the former one is refused from now on, because it has become known
 */
public record RotateApiClient(@Nullable Boolean atOnce) {}
