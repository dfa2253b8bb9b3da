package cn.tongxin.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.exchange.format.ImportKind;
import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.organization.OrganizationService;
import cn.tongxin.organization.OrganizationView;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.attachment.AttachmentStore;
import cn.tongxin.shared.attachment.Upload;
import cn.tongxin.shared.job.JobService;
import cn.tongxin.shared.job.JobStatus;
import cn.tongxin.shared.job.JobView;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.transaction.Guards;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.Versions;

/** Uploaded sheets: checked first, written when their owner says so; nobody else sees them. */
@ApplicationScoped
public class ImportService {
    static final String PATH = "/imports";
    private static final PageQuery FIRST_FINDINGS = new PageQuery(20, null, null, null, null);

    @Inject
    ImportRepository imports;

    @Inject
    FindingRepository findings;

    @Inject
    AttachmentStore files;

    @Inject
    JobService jobs;

    @Inject
    SheetDoor door;

    @Inject
    RecordDesk desk;

    @Inject
    OrganizationService organizations;

    @Inject
    SheetOpener opener;

    @Inject
    CurrentUser user;

    @Inject
    Guards guards;

    @Inject
    ImportSettings settings;

    @Inject
    JsonText json;

    /** With the base path, as answers tell it. */
    static String addressOf(String id) {
        return "/api/v1" + PATH + "/" + id;
    }

    /** Refuses what is no sheet or not safe to open; whether its rows are good is found out by a job. */
    public ImportView upload(UploadSheet asked, Upload upload) {
        boolean workbook = door.isWorkbook(upload);
        requireOrganization(asked.organization());
        return keep(asked, upload, workbook);
    }

    private void requireOrganization(@Nullable UUID organization) {
        boolean foreign =
                organization != null && !(desk.mayEnterFor(organization) && organizations.exist(List.of(organization)));
        if (foreign) {
            throw ProblemException.field(ProblemType.INVALID_PARAMETER, "organization", "unknown-reference");
        }
    }

    @UnitOfWork
    ImportView keep(UploadSheet asked, Upload upload, boolean workbook) {
        requireRoom(upload);
        SheetImport sheet = new SheetImport(
                asked, upload, workbook, desk.actor(), user.organizationId().orElse(null));
        imports.persist(sheet);
        try (InputStream content = upload.open()) {
            files.write(sheet.id(), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        sheet.follow(jobs.start(ImportCheck.TYPE, sheet.id().toString()));
        imports.flush();
        return view(sheet);
    }

    /** A sheet is kept for months, and the disk is everybody's. */
    private void requireRoom(Upload upload) {
        guards.holdPlace("imports", desk.actor().id());
        if (imports.room(desk.actor().id()) + upload.size() > settings.room().asLongValue()) {
            throw ProblemException.because(
                    ProblemType.WRONG_STATE,
                    "detail.imports-full",
                    settings.kept().toDays());
        }
    }

    public ImportView get(UUID id) {
        return view(own(id));
    }

    public Page<FindingView> findings(UUID id, FindingFilter filter, PageQuery page) {
        own(id);
        return FindingRepository.of(id).where(filter.condition()).page(findings.getEntityManager(), page);
    }

    /** The one step that writes; what was checked is checked again, for the world may have moved on. */
    @UnitOfWork
    public ImportView confirm(UUID id, @Nullable String ifMatch, ConfirmImport content) {
        SheetImport sheet = own(id);
        Versions.require(ifMatch, sheet);
        sheet.confirm(Boolean.TRUE.equals(content.acceptRepeats()));
        sheet.follow(jobs.start(ImportWrite.TYPE, id.toString()));
        imports.flush();
        return view(sheet);
    }

    /** The sheet with what is wrong in it; the file is read again while it is written. */
    public SheetDownload errorBook(UUID id) {
        SheetImport sheet = own(id);
        if (sheet.status() != ImportStatus.CHECKED && sheet.status() != ImportStatus.DONE) {
            throw ProblemException.because(
                    ProblemType.WRONG_STATE,
                    "detail.import-state",
                    sheet.status().chinese());
        }
        String source = user.sourceSystem();
        return new SheetDownload(
                "错误清单 " + sheet.fileName().replaceAll("\\.\\w+$", "") + ".xlsx",
                SheetDownload.XLSX,
                out -> new ErrorBook(
                                opener.open(id),
                                rows -> findings.between(id, rows[0], rows[1]),
                                findings.unsaidFrom(id).orElse(Integer.MAX_VALUE),
                                source)
                        .write(out));
    }

    public SheetDownload template(ImportKind kind) {
        Template template = new Template(opener.format(kind), ownOrganizations());
        return new SheetDownload(template.name(), SheetDownload.XLSX, template::write);
    }

    private List<String> ownOrganizations() {
        return organizations.directory().stream()
                .filter(each -> desk.mayEnterFor(each.id()) && each.activeTo() == null)
                .map(OrganizationView::name)
                .toList();
    }

    private SheetImport own(UUID id) {
        return imports.of(desk.actor().id(), user.organizationId().orElse(null), id)
                .orElseThrow(ProblemException::notFound);
    }

    private ImportView view(SheetImport sheet) {
        Optional<JobView> job = Optional.ofNullable(sheet.jobId()).flatMap(jobs::find);
        String mapping = sheet.mapping();
        return new ImportView(
                sheet.id(),
                Long.toString(sheet.version()),
                sheet.kind(),
                status(sheet.status(), job),
                sheet.fileName(),
                sheet.size(),
                sheet.organizationId(),
                sheet.submits(),
                sheet.jobId(),
                job.map(JobView::progress).orElse(null),
                sheet.counts(),
                mapping == null ? null : json.read(mapping, ColumnMapping.class),
                FindingRepository.of(sheet.id())
                        .page(findings.getEntityManager(), FIRST_FINDINGS)
                        .items(),
                job.map(JobView::problem).orElse(null));
    }

    /** Work that ended otherwise than well has not told the sheet. */
    private static ImportStatus status(ImportStatus kept, Optional<JobView> job) {
        return switch (job.map(JobView::status).orElse(JobStatus.DONE)) {
            case FAILED -> ImportStatus.FAILED;
            case CANCELLED -> ImportStatus.CANCELLED;
            default -> kept;
        };
    }
}
