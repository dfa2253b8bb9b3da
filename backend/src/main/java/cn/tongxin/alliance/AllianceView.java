package cn.tongxin.alliance;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Row;

/** An alliance as it is read. */
public record AllianceView(
        UUID id,
        String etag,
        UUID programmeId,
        String name,
        @Nullable String theme,
        Integer sortOrder) implements Row {}
