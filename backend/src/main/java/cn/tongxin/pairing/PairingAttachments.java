package cn.tongxin.pairing;

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

/** What is filed with a pairing, such as the agreement: seen by both sides, filed by both until it has ended. */
@ApplicationScoped
class PairingAttachments {
    @Inject
    PairingService pairings;

    @Inject
    Attachments attachments;

    @Inject
    RecordDesk desk;

    Page<AttachmentView> list(UUID pairing, PageQuery page) {
        pairings.requireVisible(pairing);
        return attachments.list(pairing, page);
    }

    Download download(UUID pairing, UUID id) {
        pairings.requireVisible(pairing);
        return attachments.download(pairing, id);
    }

    @UnitOfWork
    Filed add(UUID pairing, Upload upload) {
        pairings.holdUnended(pairing);
        return attachments.add(pairing, upload, desk.actor());
    }

    @UnitOfWork
    void remove(UUID pairing, UUID id, @Nullable String ifMatch) {
        pairings.holdUnended(pairing);
        attachments.remove(pairing, id, ifMatch);
    }
}
