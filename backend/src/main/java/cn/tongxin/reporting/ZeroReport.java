package cn.tongxin.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Told;
import cn.tongxin.shared.change.Belongs;
import cn.tongxin.shared.change.Whose;

/** 零报告: a unit has nothing to report for a month. It is not shown once something is reported after all. */
@Entity
@Told("zero-reports")
class ZeroReport extends BaseEntity implements Belongs {
    @Column(updatable = false)
    private UUID organizationId = new UUID(0, 0);

    @Column(updatable = false)
    private LocalDate month = LocalDate.EPOCH;

    private @Nullable String note;
    private String enteredByName = "";

    protected ZeroReport() {}

    ZeroReport(UUID organizationId, YearMonth month) {
        this.organizationId = organizationId;
        this.month = month.atDay(1);
    }

    @Override
    public Whose whose() {
        return new Whose(List.of(organizationId), month.plusMonths(1).minusDays(1));
    }

    void give(@Nullable String why, String byName) {
        note = why;
        enteredByName = byName;
    }
}
