package cn.tongxin.demo.city;

/** What becomes of a record; only what is approved counts. */
public record Fate(Status status, String returnReason) {
    /** As in the API. */
    public enum Status {
        DRAFT,
        SUBMITTED,
        RETURNED,
        APPROVED
    }

    public static final Fate DRAFT = new Fate(Status.DRAFT, "");
    public static final Fate SUBMITTED = new Fate(Status.SUBMITTED, "");
    public static final Fate APPROVED = new Fate(Status.APPROVED, "");

    public static Fate returned(String reason) {
        return new Fate(Status.RETURNED, reason);
    }

    static Fate of(String status, String reasonIfReturned) {
        return switch (Status.valueOf(status)) {
            case DRAFT -> DRAFT;
            case SUBMITTED -> SUBMITTED;
            case APPROVED -> APPROVED;
            case RETURNED -> returned(reasonIfReturned);
        };
    }

    public boolean counts() {
        return status == Status.APPROVED;
    }
}
