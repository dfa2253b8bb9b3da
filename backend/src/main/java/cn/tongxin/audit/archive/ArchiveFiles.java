package cn.tongxin.audit.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.NoResultException;

import cn.tongxin.shared.attachment.AttachmentStore;

/** The bytes of what was filed, piece by piece, so that neither memory nor a connection is held by them. */
@ApplicationScoped
class ArchiveFiles {
    @Inject
    AttachmentStore store;

    /** Whether its file is there as it was filed; of no bytes where it is gone. */
    boolean holds(AuditArchive archive) {
        try (InputStream content = store.read(archive.fileId())) {
            Measured measured = Measured.of(content);
            return measured.size() == archive.size() && measured.sha256().equals(archive.sha256());
        } catch (NoResultException gap) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** How long something is, and its digest in hex. */
    record Measured(long size, String sha256) {
        static Measured of(InputStream content) throws IOException {
            try (DigestInputStream digested = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
                long size = digested.transferTo(OutputStream.nullOutputStream());
                return new Measured(
                        size,
                        HexFormat.of().formatHex(digested.getMessageDigest().digest()));
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException(missing);
            }
        }
    }
}
