package cn.tongxin.ledger;

import org.jspecify.annotations.Nullable;

/**
 * One of many records that come in together.
 *
 * @param externalId the caller's own key, unique per organization and source; without it the record is always new
 */
public record BatchItem<C>(@Nullable String externalId, C content) {}
