package cn.tongxin.audit.archive;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.audit.chain.Digests;
import cn.tongxin.audit.chain.Link;

/** Where the chain begins that is still in the database: after the last entry that was filed. */
@ApplicationScoped
public class ArchiveEnd {
    @Inject
    ArchiveRepository archives;

    @Inject
    Digests digests;

    public Link link() {
        return archives.last().map(AuditArchive::link).orElse(Link.NONE);
    }

    /** Whether we filed what was filed, and each stretch follows the one before. */
    public boolean isGenuine() {
        Link last = Link.NONE;
        List<AuditArchive> all = archives.inOrder();
        for (AuditArchive each : all) {
            Link end = each.link();
            boolean sealed = digests.isSealOfArchive(
                    each.before().number() + 1, each.before().digest(), end.number(), end.digest(), each.seal());
            if (!sealed || !each.before().equals(last)) {
                return false;
            }
            last = end;
        }
        return true;
    }
}
