package cn.tongxin.activity;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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

/** What is filed with an activity: seen by whoever sees it, changed by whoever may change it, and gone with it. */
@ApplicationScoped
class ActivityAttachments {
    @Inject
    ActivityService activities;

    @Inject
    Attachments attachments;

    @Inject
    RecordDesk desk;

    Page<AttachmentView> list(UUID activity, PageQuery page) {
        activities.requireVisible(activity);
        return attachments.list(activity, page);
    }

    Download download(UUID activity, UUID id) {
        activities.requireVisible(activity);
        return attachments.download(activity, id);
    }

    @UnitOfWork
    Filed add(UUID activity, Upload upload) {
        activities.holdOpen(activity);
        return attachments.add(activity, upload, desk.actor());
    }

    @UnitOfWork
    void remove(UUID activity, UUID id, @Nullable String ifMatch) {
        activities.holdOpen(activity);
        attachments.remove(activity, id, ifMatch);
    }

    void removeWith(@Observes ActivityRemoval removal) {
        activities.holdOpen(removal.activityId());
        attachments.removeAllOf(removal.activityId());
    }
}
