package cn.tongxin.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.tongxin.shared.change.Belongs;
import cn.tongxin.shared.change.Whose;

/** What activities, volunteer records and purchases have in common: an owner, a business day, a life. */
public interface LedgerRecord extends Belongs {
    UUID organizationId();

    LocalDate businessDay();

    Lifecycle lifecycle();

    UUID id();

    /** What it adds to figures as it stands: nothing before it is approved, nothing once it is void. */
    Counted counted();

    @Override
    default Whose whose() {
        return new Whose(List.of(organizationId()), businessDay());
    }

    /** As it was entered; what a correction replaces is kept in this shape. */
    Object content();
}
