package cn.tongxin.alliance;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Row;

/** An alliance without what is derived. */
public record AllianceSummary(
        UUID id,
        String etag,
        UUID programmeId,
        String name,
        @Nullable String theme,
        Integer sortOrder) implements Row {}
