package cn.tongxin.shared.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.web.BodyLimits;

/** The door for files: one at a time, not too large, of a type that may be filed. */
@ApplicationScoped
public class Uploads {
    private static final String SHEETS = "xl/worksheets/";
    private static final String UNKNOWN = "application/octet-stream";

    @Inject
    BodyLimits limits;

    public Upload received(List<FileUpload> parts) {
        FileUpload file = only(parts);
        return looked(file.fileName(), file.uploadedFile());
    }

    /** A file that is read and not filed: whoever reads it says whether its content will do. */
    public Upload unlooked(List<FileUpload> parts) {
        FileUpload file = only(parts);
        try {
            return new Upload(
                    FileNames.kept(file.fileName()),
                    UNKNOWN,
                    file.size(),
                    sha256(file.uploadedFile()),
                    file.uploadedFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Whether a packed file is an Excel workbook; refuses what pretends to be one, runs, or cannot be opened safely. How much
     * its sheets unpack to is for their reader to say: alike rows pack to very little.
     */
    public boolean isWorkbook(Upload upload) {
        try {
            return PackedDocument.typeOf(upload.content(), part -> !part.startsWith(SHEETS)) == FileType.XLSX;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private FileUpload only(List<FileUpload> parts) {
        if (parts.size() > 1) {
            throw Refusals.because(Refusals.SEVERAL_FILES);
        }
        FileUpload file = parts.stream()
                .filter(part -> Refusals.FIELD.equals(part.name()) && isFile(part))
                .findFirst()
                .orElseThrow(() -> Refusals.because(Refusals.NO_FILE));
        if (file.size() == 0) {
            throw Refusals.because(Refusals.EMPTY);
        }
        limits.requireFile(file.size());
        return file;
    }

    /** A part without a file name is a field of a form: its bytes were never put on disk. */
    private static boolean isFile(FileUpload part) {
        return part.fileName() != null && part.filePath() != null;
    }

    private static Upload looked(@Nullable String name, Path file) {
        try {
            FileType type = Contents.typeOf(file);
            return new Upload(FileNames.kept(name, type), type.mediaType(), Files.size(file), sha256(file), file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
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
