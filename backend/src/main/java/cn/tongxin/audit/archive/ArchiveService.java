package cn.tongxin.audit.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        String name = "audit-" + (stretch.before().number() + 1) + "-"
                + stretch.last().number() + ".jsonl.gz";
        return new Upload(name, GZIP, Files.size(file), sha256(file), file);
    }

    @UnitOfWork
    void keep(Stretch stretch, Upload file) {
        AuditArchive archive = new AuditArchive(
                stretch,
                digests.sealOfArchive(
                        stretch.before().number() + 1,
                        stretch.before().digest(),
                        stretch.last().number(),
                        stretch.last().digest()));
        AttachmentView kept = attachments.add(archive.id(), file, ITSELF).view();
        archive.fill(kept, file.sha256());
        archives.persistAndFlush(archive);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DigestInputStream digested = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
