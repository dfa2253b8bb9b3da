package cn.tongxin.ledger.rollup;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** The sum of a month that is folded in, {@code day} being its first; read only, written by the folder. */
@Entity
@IdClass(Cell.class)
class FigureMonth {
    @Id
    @Enumerated(EnumType.STRING)
    private Measure metric = Measure.VOLUNTEER_MINUTES;

    @Id
    private LocalDate day = LocalDate.EPOCH;

    @Id
    private UUID organizationId = new UUID(0, 0);

    @Id
    private String breakdown = "";

    private long amount;

    protected FigureMonth() {}
}
