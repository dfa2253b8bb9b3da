package cn.tongxin.programme;

import java.util.UUID;

import cn.tongxin.shared.page.Row;

/** A kind of activity as it is read. */
public record ActivityKindView(
        UUID id, String etag, String code, String name, ActivityCategory category, Integer minUnits, Integer sortOrder)
        implements Row {}
