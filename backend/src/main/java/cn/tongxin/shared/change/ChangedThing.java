package cn.tongxin.shared.change;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Row;

/**
 * A thing as the feed names it, to somebody who may read it.
 *
 * @param address where it is read, below the API's root
 * @param organizationId whose it is, where it is one organization's
 */
public record ChangedThing(
        UUID id,
        String etag,
        String address,
        @Nullable UUID organizationId,
        @Nullable String status,
        @Nullable String externalId) {
    /** A thing with an address of its own in its list. */
    public static ChangedThing of(ToldList list, Row row, @Nullable UUID organizationId) {
        return new ChangedThing(row.id(), row.etag(), list.name() + "/" + row.id(), organizationId, null, null);
    }

    /** One that is found elsewhere. */
    public ChangedThing at(String place) {
        return new ChangedThing(id, etag, place, organizationId, status, externalId);
    }

    public ChangedThing in(Enum<?> state) {
        return new ChangedThing(id, etag, address, organizationId, state.name(), externalId);
    }

    public ChangedThing known(@Nullable String as) {
        return new ChangedThing(id, etag, address, organizationId, status, as);
    }
}
