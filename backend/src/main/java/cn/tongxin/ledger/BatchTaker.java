package cn.tongxin.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A ledger that takes many records at once. */
public interface BatchTaker<C> {
    /** Keeps or refuses each by itself, in one unit; answers in the same order. */
    List<BatchOutcome> take(List<BatchItem<C>> items, boolean validateOnly);

    /** The versions of records after they were taken. */
    Map<UUID, String> etags(Collection<UUID> ids);
}
