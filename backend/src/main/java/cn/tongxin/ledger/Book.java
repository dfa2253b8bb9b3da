package cn.tongxin.ledger;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a ledger does with each of the records that come in together; it has gathered what it needs to know about all of
 * them before, so that nothing here asks the database row by row.
 */
public interface Book<R extends LedgerRecord, C extends RecordContent> {
    /** The content with what it refers to replaced by what stands for it now. */
    C settled(C content);

    /** The record that bears the caller's own key. */
    @Nullable
    R known(UUID organization, String externalId);

    /**
     * Refuses what must not be kept.
     *
     * @param known the record that would change; absent for a new one
     */
    void check(C content, @Nullable R known);

    /** What looks odd and is kept all the same. */
    List<RecordWarning> warnings(C content, @Nullable R known);

    /** In a mere check: remembers the content, as those after it will meet it. */
    void note(C content);

    R enter(C content, Origin origin);

    /** Writes what was entered; after it was handed in, so that it is written once. */
    void keep(R entered);

    void replace(R known, C content);

    void submit(R record);

    /** All items have been gone through; what was put off until now is written. */
    void done();
}
