package cn.tongxin.shared.attachment;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What an upload looks like in the contract. */
public record AttachmentForm(
        @Schema(type = SchemaType.STRING, format = "binary") FileUpload file) {}
