package cn.tongxin.ledger;

import org.jspecify.annotations.Nullable;

/**
 * One of many records that come in together.
 *
 * @param externalId the caller's own key, unique per organization and source; without it the record is always new
 * @param mayReplace false: a record under that key with other content stays as it is, and the item is refused
 */
public record BatchItem<C>(@Nullable String externalId, C content, boolean mayReplace) {
    public BatchItem(@Nullable String externalId, C content) {
        this(externalId, content, true);
    }
}
