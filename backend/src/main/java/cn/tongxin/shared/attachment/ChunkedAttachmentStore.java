package cn.tongxin.shared.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import cn.tongxin.shared.transaction.UnitOfWork;

/** In the database, in pieces that pass every engine's limit on a packet or row; one piece at a time is in memory. */
@ApplicationScoped
class ChunkedAttachmentStore implements AttachmentStore {
    static final int CHUNK = 1 << 20;

    @Inject
    EntityManager database;

    @Override
    @UnitOfWork
    public void write(UUID id, InputStream content) {
        int position = 0;
        for (byte[] chunk = next(content); chunk.length > 0; chunk = next(content)) {
            database.createNativeQuery(
                            "insert into attachment_chunk (attachment_id, position, bytes) values (:id, :position, :bytes)")
                    .setParameter("id", id)
                    .setParameter("position", position++)
                    .setParameter("bytes", chunk)
                    .executeUpdate();
        }
    }

    @Override
    @UnitOfWork
    public InputStream read(UUID id) {
        Number chunks =
                (Number) database.createNativeQuery("select count(*) from attachment_chunk where attachment_id = :id")
                        .setParameter("id", id)
                        .getSingleResult();
        return new ChunkStream(chunks.intValue(), position -> chunk(id, position));
    }

    @Override
    @UnitOfWork
    public void delete(UUID id) {
        database.createNativeQuery("delete from attachment_chunk where attachment_id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** A unit of its own, so that a slow reader does not sit on a connection. */
    @UnitOfWork
    byte[] chunk(UUID id, int position) {
        return (byte[]) database.createNativeQuery(
                        "select bytes from attachment_chunk where attachment_id = :id and position = :position")
                .setParameter("id", id)
                .setParameter("position", position)
                .getSingleResult();
    }

    private static byte[] next(InputStream content) {
        try {
            return content.readNBytes(CHUNK);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
