package cn.tongxin.audit.archive;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.audit.chain.ChainFault;
import cn.tongxin.audit.chain.Digests;
import cn.tongxin.audit.chain.Fault;
import cn.tongxin.audit.chain.Link;

/** Where the chain begins that is still in the database: after the last entry that was filed. */
@ApplicationScoped
public class ArchiveEnd {
    @Inject
    ArchiveRepository archives;

    @Inject
    ArchiveFiles files;

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
            if (!each.isGenuine(digests) || !each.before().equals(last)) {
                return false;
            }
            last = each.link();
        }
        return true;
    }

    /**
     * The files that were filed, each read to its end.
     *
     * @return the first that is gone or holds something else
     */
    public @Nullable Fault changedFile() {
        return archives.inOrder().stream()
                .filter(each -> !files.holds(each))
                .findFirst()
                .map(each -> new Fault(ChainFault.ARCHIVE_CHANGED, each.before().number() + 1))
                .orElse(null);
    }
}
