package cn.tongxin.exchange;

import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import cn.tongxin.exchange.format.ImportKind;
import cn.tongxin.shared.Actor;
import cn.tongxin.shared.Audited;
import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Untold;
import cn.tongxin.shared.attachment.Upload;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** An uploaded sheet on its way into a ledger. */
@Entity
@Audited(value = "imports", when = "status")
@Untold("followed by its own address")
class SheetImport extends BaseEntity {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ImportKind kind = ImportKind.VOLUNTEER_RECORDS;

    @Enumerated(EnumType.STRING)
    private ImportStatus status = ImportStatus.CHECKING;

    @Column(updatable = false)
    private String fileName = "";

    @Column(updatable = false)
    private long size;

    @Column(updatable = false)
    private String sha256 = "";

    @Column(updatable = false)
    private boolean workbook;

    @Column(updatable = false)
    private @Nullable UUID organizationId;

    @Column(updatable = false)
    private boolean submits;

    private boolean acceptRepeats;

    @Column(updatable = false)
    private String enteredBy = "";

    @Column(updatable = false)
    private String enteredByName = "";

    @Column(updatable = false)
    private @Nullable UUID enteredByOrganizationId;

    private @Nullable UUID jobId;
    private @Nullable String mapping;

    @Embedded
    private Tally tally = new Tally();

    protected SheetImport() {}

    SheetImport(UploadSheet asked, Upload upload, boolean workbook, Actor enteredBy, @Nullable UUID organization) {
        this.kind = asked.kind();
        this.organizationId = asked.organization();
        this.submits = Boolean.TRUE.equals(asked.submit());
        this.fileName = upload.fileName();
        this.size = upload.size();
        this.sha256 = upload.sha256();
        this.workbook = workbook;
        this.enteredBy = enteredBy.id();
        this.enteredByName = enteredBy.name();
        this.enteredByOrganizationId = organization;
    }

    boolean isOf(@Nullable UUID organization) {
        return Objects.equals(enteredByOrganizationId, organization);
    }

    void follow(UUID job) {
        jobId = job;
    }

    void read(String columns) {
        mapping = columns;
    }

    void add(Tally more) {
        tally.add(more);
    }

    /** Told again by a job that went on after a crash, it changes nothing. */
    void checked() {
        status = status == ImportStatus.CHECKING ? ImportStatus.CHECKED : status;
    }

    /** The counts begin anew: from here on they say what was done. */
    void confirm(boolean accept) {
        if (status != ImportStatus.CHECKED) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.import-state", status.chinese());
        }
        status = ImportStatus.WRITING;
        acceptRepeats = accept;
        tally = new Tally();
    }

    void done() {
        status = status == ImportStatus.WRITING ? ImportStatus.DONE : status;
    }

    ImportKind kind() {
        return kind;
    }

    ImportStatus status() {
        return status;
    }

    String fileName() {
        return fileName;
    }

    long size() {
        return size;
    }

    boolean workbook() {
        return workbook;
    }

    @Nullable
    UUID organizationId() {
        return organizationId;
    }

    boolean submits() {
        return submits;
    }

    boolean acceptsRepeats() {
        return acceptRepeats;
    }

    @Nullable
    UUID jobId() {
        return jobId;
    }

    @Nullable
    String mapping() {
        return mapping;
    }

    ImportCounts counts() {
        return tally.counts();
    }
}
