package cn.tongxin.shared.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that came in and was found good; its bytes lie on disk until the request is over.
 *
 * @param sha256 of the bytes, in hex
 */
public record Upload(String fileName, String mediaType, long size, String sha256, Path content) {
    public InputStream open() {
        try {
            return Files.newInputStream(content);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
