package cn.tongxin.programme;

import cn.tongxin.shared.page.Row;
import java.util.UUID;

/** A yearly programme as it is read. */
public record ProgrammeView(UUID id, String etag, Integer year, String name, ProgrammeStatus status) implements Row {}
