package cn.tongxin.shared.attachment;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import cn.tongxin.shared.Actor;
import cn.tongxin.shared.Audited;
import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Untold;

/** One file of one thing, the subject; it is filed and taken away, never changed. */
@Entity
@Audited("attachments")
@Untold("counts nowhere")
class Attachment extends BaseEntity {
    @Column(updatable = false)
    private UUID subjectId = new UUID(0, 0);

    @Column(updatable = false)
    private String fileName = "";

    @Column(updatable = false)
    private String mediaType = "";

    @Column(updatable = false)
    private long size;

    @Column(updatable = false)
    private String sha256 = "";

    @Column(updatable = false)
    private String enteredBy = "";

    @Column(updatable = false)
    private String enteredByName = "";

    protected Attachment() {}

    Attachment(UUID subjectId, Upload upload, Actor enteredBy) {
        this.subjectId = subjectId;
        this.fileName = upload.fileName();
        this.mediaType = upload.mediaType();
        this.size = upload.size();
        this.sha256 = upload.sha256();
        this.enteredBy = enteredBy.id();
        this.enteredByName = enteredBy.name();
    }
}
