package cn.tongxin.shared.attachment;

import java.time.Instant;
import java.util.UUID;

import cn.tongxin.shared.page.Row;

/** An attachment as it is listed. */
public record AttachmentView(
        UUID id, String etag, String fileName, String mediaType, long size, String enteredByName, Instant createdAt)
        implements Row {}
