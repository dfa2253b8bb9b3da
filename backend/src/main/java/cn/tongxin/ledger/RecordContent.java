package cn.tongxin.ledger;

import java.util.UUID;

/** A record as it is entered. */
public interface RecordContent {
    UUID organizationId();

    /** Whether it is to be handed in at once. */
    boolean wantsSubmit();

    /** As it would be kept; two entries are the same when these are equal. */
    RecordContent kept();
}
