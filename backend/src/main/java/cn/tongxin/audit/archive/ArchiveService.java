package cn.tongxin.audit.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.audit.chain.Digests;
import cn.tongxin.audit.chain.Filing;
import cn.tongxin.shared.Actor;
import cn.tongxin.shared.attachment.AttachmentView;
import cn.tongxin.shared.attachment.Attachments;
import cn.tongxin.shared.attachment.Download;
import cn.tongxin.shared.attachment.Upload;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.transaction.UnitOfWork;

/** What was filed, and the filing of a stretch. */
@ApplicationScoped
public class ArchiveService {
    private static final Actor ITSELF = new Actor("system", "system");
    private static final String GZIP = "application/gzip";

    @Inject
    ArchiveRepository archives;

    @Inject
    Attachments attachments;

    @Inject
    Filing filing;

    @Inject
    Digests digests;

    public Page<AuditArchiveView> list(PageQuery page) {
        return ArchiveRepository.LIST.page(archives.getEntityManager(), page);
    }

    public Download download(UUID id) {
        AuditArchive archive = archives.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        return attachments.download(id, archive.fileId());
    }

    /** Written to the disk before the unit begins, so that no transaction waits for it. */
    void file(Stretch stretch) {
        try {
            Path file = Files.createTempFile("audit", ".jsonl.gz");
            try {
                write(stretch, file);
                keep(stretch, upload(stretch, file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(Stretch stretch, Path file) throws IOException {
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            filing.write(stretch.before().number(), stretch.last().number(), out);
        }
    }

    private static Upload upload(Stretch stretch, Path file) throws IOException {
        ArchiveFiles.Measured measured;
        try (InputStream bytes = Files.newInputStream(file)) {
            measured = ArchiveFiles.Measured.of(bytes);
        }
        String name = "audit-" + (stretch.before().number() + 1) + "-"
                + stretch.last().number() + ".jsonl.gz";
        return new Upload(name, GZIP, measured.size(), measured.sha256(), file);
    }

    @UnitOfWork
    void keep(Stretch stretch, Upload file) {
        AuditArchive archive = new AuditArchive(stretch);
        AttachmentView kept = attachments.add(archive.id(), file, ITSELF).view();
        archive.fill(kept, file.sha256(), digests);
        archives.persistAndFlush(archive);
    }
}
