package cn.tongxin.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    /** The callers' own keys by organization; what is missing is refused later. */
    public static <C extends RecordContent> Map<UUID, List<String>> keys(List<BatchItem<C>> items) {
        Map<UUID, List<String>> keys = new HashMap<>();
        for (BatchItem<C> item : items) {
            UUID organization = item.content().organizationId();
            String externalId = item.externalId();
            if (organization != null && externalId != null) {
                keys.computeIfAbsent(organization, none -> new ArrayList<>()).add(externalId);
            }
        }
        return keys;
    }
}
