package cn.tongxin.ledger;

import java.time.LocalDate;

/** What the programme of a day says about approval. */
public interface ApprovalPolicy {
    /** Whether one may approve what one entered or what belongs to one's own organization. */
    boolean ownApproval(LocalDate day);
}
