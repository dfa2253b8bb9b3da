package cn.tongxin.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/** The key that an outside system gave, unique per organization and source; both absent for what was typed in. */
@Embeddable
public class Origin {
    @Column(updatable = false)
    private @Nullable String externalId;

    @Column(updatable = false)
    private @Nullable String sourceSystem;

    public Origin() {}

    /** Empty for what was typed in. */
    public String externalId() {
        return externalId == null ? "" : externalId;
    }

    public Origin(String externalId, String sourceSystem) {
        this.externalId = externalId;
        this.sourceSystem = sourceSystem;
    }
}
