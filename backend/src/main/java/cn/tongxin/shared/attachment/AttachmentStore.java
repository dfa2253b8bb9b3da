package cn.tongxin.shared.attachment;

import java.io.InputStream;
import java.util.UUID;

/** Where the bytes of attachments lie. Whoever keeps them elsewhere than in the database puts another one in its place. */
public interface AttachmentStore {
    /** Keeps all that the stream holds; an id is written once. */
    void write(UUID id, InputStream content);

    /** The bytes as they were written. Whoever reads closes; what cannot be read whole fails and does not just end. */
    InputStream read(UUID id);

    void delete(UUID id);
}
