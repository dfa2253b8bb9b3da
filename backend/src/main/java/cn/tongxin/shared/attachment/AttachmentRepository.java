package cn.tongxin.shared.attachment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {
    private static final ListQuery<AttachmentView> LIST = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.fileName, r.mediaType, r.size, r.enteredByName, r.createdAt""",
            "from Attachment r",
            AttachmentView.class,
            List.of(
                    new Sort<>("createdAt", "r.createdAt", false, AttachmentView::createdAt, Instant::parse),
                    Sort.byText("fileName", "r.fileName", AttachmentView::fileName)));

    static ListQuery<AttachmentView> of(UUID subject) {
        return LIST.where(Condition.of("r.subjectId = :subject", "subject", subject));
    }

    Optional<AttachmentView> one(UUID subject, UUID id) {
        return of(subject).where(Condition.of("r.id = :id", "id", id)).first(getEntityManager());
    }

    Optional<AttachmentView> same(UUID subject, String sha256) {
        return of(subject)
                .where(Condition.of("r.sha256 = :sha256", "sha256", sha256))
                .first(getEntityManager());
    }
}
