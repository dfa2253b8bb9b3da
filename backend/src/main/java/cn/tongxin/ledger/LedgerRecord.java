package cn.tongxin.ledger;

import java.time.LocalDate;
import java.util.UUID;

/** What activities, volunteer records and purchases have in common: an owner, a business day, a life. */
public interface LedgerRecord {
    UUID organizationId();

    LocalDate businessDay();

    Lifecycle lifecycle();
}
