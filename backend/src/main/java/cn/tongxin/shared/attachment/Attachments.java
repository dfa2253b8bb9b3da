package cn.tongxin.shared.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.Actor;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.Versions;

/**
 * The attachments of any thing. Who sees and changes them is for the thing's own feature to say; who changes them holds
 * the thing's row to the end of the unit, so that neither its state nor the number of its files moves meanwhile.
 */
@ApplicationScoped
public class Attachments {
    /** More than anyone opens; who has more joins them into one document. */
    private static final int MOST = 20;

    @Inject
    AttachmentRepository attachments;

    @Inject
    AttachmentStore store;

    public Page<AttachmentView> list(UUID subject, PageQuery page) {
        return AttachmentRepository.of(subject).page(attachments.getEntityManager(), page);
    }

    /** The same bytes again are the file that is there, whatever they are called now. */
    @UnitOfWork
    public Filed add(UUID subject, Upload upload, Actor actor) {
        AttachmentView known = attachments.same(subject, upload.sha256()).orElse(null);
        if (known != null) {
            return new Filed(known, false);
        }
        if (attachments.count("subjectId", subject) >= MOST) {
            throw Refusals.because(Refusals.TOO_MANY);
        }
        Attachment made = new Attachment(subject, upload, actor);
        attachments.persistAndFlush(made);
        try (InputStream content = upload.open()) {
            store.write(made.id(), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Filed(attachments.one(subject, made.id()).orElseThrow(), true);
    }

    public boolean hasAny(UUID subject) {
        return attachments.count("subjectId", subject) > 0;
    }

    public Download download(UUID subject, UUID id) {
        AttachmentView file = attachments.one(subject, id).orElseThrow(ProblemException::notFound);
        return new Download(file, store.read(id));
    }

    @UnitOfWork
    public void remove(UUID subject, UUID id, @Nullable String ifMatch) {
        Attachment attachment = attachments
                .find("subjectId = ?1 and id = ?2", subject, id)
                .firstResultOptional()
                .orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, attachment);
        store.delete(id);
        attachments.delete(attachment);
    }

    /** With the subject itself. */
    @UnitOfWork
    public void removeAllOf(UUID subject) {
        for (Attachment attachment : attachments.list("subjectId", subject)) {
            store.delete(attachment.id());
            attachments.delete(attachment);
        }
    }
}
