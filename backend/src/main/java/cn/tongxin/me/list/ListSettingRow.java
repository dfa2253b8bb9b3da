package cn.tongxin.me.list;

import java.util.UUID;

import cn.tongxin.shared.page.Row;

/** The columns of a setting. */
record ListSettingRow(UUID id, String etag, String list, String hiddenColumns, String views) implements Row {}
