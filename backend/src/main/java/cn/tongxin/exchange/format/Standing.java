package cn.tongxin.exchange.format;

import java.util.UUID;
import java.util.function.Predicate;

/**
 * A record that a row names by its id.
 *
 * @param says whether that content would change nothing
 */
public record Standing<C>(UUID organizationId, Predicate<C> says) {}
