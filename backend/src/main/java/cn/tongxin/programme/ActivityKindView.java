package cn.tongxin.programme;

import cn.tongxin.shared.page.Row;
import java.util.UUID;

/** A kind of activity as it is read. */
public record ActivityKindView(
        UUID id, String etag, String code, String name, ActivityCategory category, Integer minUnits, Integer sortOrder)
        implements Row {}
