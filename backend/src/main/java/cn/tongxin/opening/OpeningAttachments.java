package cn.tongxin.opening;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.shared.attachment.AttachmentView;
import cn.tongxin.shared.attachment.Attachments;
import cn.tongxin.shared.attachment.Download;
import cn.tongxin.shared.attachment.Filed;
import cn.tongxin.shared.attachment.Upload;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.transaction.UnitOfWork;

/** The old sheets: seen by whoever sees the entry, changed while it is open. */
@ApplicationScoped
class OpeningAttachments {
    @Inject
    OpeningEntryService entries;

    @Inject
    Attachments attachments;

    @Inject
    RecordDesk desk;

    Page<AttachmentView> list(UUID entry, PageQuery page) {
        entries.requireVisible(entry);
        return attachments.list(entry, page);
    }

    Download download(UUID entry, UUID id) {
        entries.requireVisible(entry);
        return attachments.download(entry, id);
    }

    @UnitOfWork
    Filed add(UUID entry, Upload upload) {
        entries.holdOpen(entry);
        return attachments.add(entry, upload, desk.actor());
    }

    @UnitOfWork
    void remove(UUID entry, UUID id, @Nullable String ifMatch) {
        entries.holdOpen(entry);
        attachments.remove(entry, id, ifMatch);
    }
}
