package cn.tongxin.feed;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.change.ChangeKind;

/**
 * What changed, and how to read it. All but list, id and kind is as it stands when this is told.
 *
 * @param list as in its address: {@code volunteer-records}
 * @param etag absent where it is gone
 */
public record ChangeData(
        String list,
        UUID id,
        @Nullable String externalId,
        @Nullable UUID organizationId,
        @Nullable String etag,
        @Nullable String status,
        ChangeKind kind) {}
