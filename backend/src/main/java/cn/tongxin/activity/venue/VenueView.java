package cn.tongxin.activity.venue;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Row;

/** A venue as it is read. */
public record VenueView(
        UUID id,
        String etag,
        String name,
        @Nullable String place,
        @Nullable UUID organizationId,
        @Nullable String organizationName,
        Integer sortOrder,
        Boolean inUse)
        implements Row {}
