package cn.tongxin.opening;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import cn.tongxin.figures.Metric;
import cn.tongxin.ledger.Counted;
import cn.tongxin.ledger.LedgerRecord;
import cn.tongxin.ledger.Lifecycle;
import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Told;

/** The total of one organization, month and metric, taken over from an old sheet; its business day is the month's last. */
@Entity
@Told("opening-entries")
class OpeningEntry extends BaseEntity implements LedgerRecord {
    private UUID organizationId = new UUID(0, 0);

    private LocalDate day = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private Metric metric = Metric.ACTIVITIES;

    private long amount;
    private @Nullable String note;

    /** Null once voided: the unique key lets one live entry be in a cell. */
    private @Nullable Boolean live = true;

    @Embedded
    private Lifecycle lifecycle = new Lifecycle();

    protected OpeningEntry() {}

    OpeningEntry(EnterOpeningEntry content, Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
        change(content);
    }

    /** Content changes only while it is a draft or returned. */
    final void change(EnterOpeningEntry content) {
        lifecycle.requireOpen();
        organizationId = content.organizationId();
        day = content.period().atEndOfMonth();
        metric = content.metric();
        amount = content.value();
        note = content.note();
    }

    void annul() {
        lifecycle.voided();
        live = null;
    }

    @Override
    public EnterOpeningEntry content() {
        return new EnterOpeningEntry(organizationId, YearMonth.from(day).toString(), metric, amount, note);
    }

    /** Not kept as a running sum: it is read from the entry itself. */
    @Override
    public Counted counted() {
        return Counted.NOTHING;
    }

    Metric metric() {
        return metric;
    }

    @Override
    public Lifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }

    @Override
    public LocalDate businessDay() {
        return day;
    }
}
