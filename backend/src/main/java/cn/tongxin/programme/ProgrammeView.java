package cn.tongxin.programme;

import java.util.UUID;

import cn.tongxin.shared.page.Row;

/** A yearly programme as it is read. */
public record ProgrammeView(UUID id, String etag, Integer year, String name, ProgrammeStatus status) implements Row {}
