package cn.tongxin.audit.archive;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;

import cn.tongxin.audit.chain.Digests;
import cn.tongxin.audit.chain.Link;
import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Untold;
import cn.tongxin.shared.attachment.AttachmentView;

/** A stretch of the chain in a file, and what proves that it stood there. */
@Entity
@Untold("never changes")
class AuditArchive extends BaseEntity {
    private long firstNumber;
    private long lastNumber;
    private Instant firstNotedAt = Instant.EPOCH;
    private Instant lastNotedAt = Instant.EPOCH;
    private String digestBefore = "";
    private String lastDigest = "";
    private String seal = "";
    private UUID fileId = new UUID(0, 0);
    private String fileName = "";
    private long size;
    private String sha256 = "";

    protected AuditArchive() {}

    AuditArchive(Stretch stretch) {
        this.firstNumber = stretch.before().number() + 1;
        this.lastNumber = stretch.last().number();
        this.firstNotedAt = stretch.from();
        this.lastNotedAt = stretch.to();
        this.digestBefore = stretch.before().digest();
        this.lastDigest = stretch.last().digest();
    }

    void fill(AttachmentView file, String digest, Digests digests) {
        fileId = file.id();
        fileName = file.fileName();
        size = file.size();
        sha256 = digest;
        seal = digests.sealOfArchive(before(), link(), sha256, size);
    }

    /** Whether we filed it, that file and no other. */
    boolean isGenuine(Digests digests) {
        return digests.isSealOfArchive(before(), link(), sha256, size, seal);
    }

    Link link() {
        return new Link(lastNumber, lastDigest);
    }

    Link before() {
        return new Link(firstNumber - 1, digestBefore);
    }

    UUID fileId() {
        return fileId;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }
}
