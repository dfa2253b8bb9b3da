package cn.tongxin.audit.archive;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ArchiveRepository implements PanacheRepositoryBase<AuditArchive, UUID> {
    static final ListQuery<AuditArchiveView> LIST = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.firstNumber, r.lastNumber, r.firstNotedAt, r.lastNotedAt,
              r.digestBefore, r.lastDigest, r.fileName, r.size, r.sha256, r.createdAt""",
            "from AuditArchive r",
            AuditArchiveView.class,
            List.of(Sort.byAmount("number", "r.firstNumber", AuditArchiveView::firstNumber)));

    Optional<AuditArchive> last() {
        return find("order by lastNumber desc").firstResultOptional();
    }

    List<AuditArchive> inOrder() {
        return list("order by lastNumber");
    }
}
