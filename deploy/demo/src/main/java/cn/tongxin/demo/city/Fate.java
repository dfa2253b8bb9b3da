package cn.tongxin.demo.city;

/**
 * What becomes of a record; only what is approved counts.
 *
 * @param reason why it was returned, cancelled or voided, else empty
 */
public record Fate(Status status, String reason) {
    /** As in the API. */
    public enum Status {
        DRAFT,
        SUBMITTED,
        RETURNED,
        APPROVED,
        /** Of activities only. */
        CANCELLED,
        /** Approved before, and taken back by a further entry. */
        VOIDED
    }

    static final Fate APPROVED = new Fate(Status.APPROVED, "");

    static Fate of(String status, String reason) {
        return new Fate(Status.valueOf(status), reason);
    }

    public boolean counts() {
        return status == Status.APPROVED;
    }
}
