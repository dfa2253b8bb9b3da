package cn.tongxin.shared.page;

import java.util.UUID;

/** What every answer about one thing carries: its id and its version as an ETag without quotes. */
public interface Row {
    UUID id();

    String etag();
}
