package cn.tongxin.ledger;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Who may object before something comes to count: every bean of this type is asked, inside the unit of work. */
public interface ApprovalGuard {
    /**
     * Refuses by a problem, or lets it pass. It sees what other units had committed before: whoever approves holds the
     * organization's row in share mode.
     *
     * @param organization whose figures the record goes into
     * @param day its business day
     * @param metrics codes of the figures it goes into, {@code volunteer_minutes}
     */
    void beforeApproval(UUID organization, LocalDate day, Set<String> metrics);
}
