package cn.tongxin.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.ledger.rollup.Recount;
import cn.tongxin.shared.transaction.UnitOfWork;

import io.quarkus.arc.All;

/** Recounts all sums there are: the ledger's, and those that features keep of their own records. */
@ApplicationScoped
public class Recounts {
    @Inject
    Recount ledger;

    @Inject
    @All
    List<Recounted> others;

    public List<DifferenceView> differences(YearMonth month) {
        return Stream.concat(
                        ledger.differences(month).stream().map(DifferenceView::of),
                        others.stream().flatMap(other -> other.differences(month).stream()))
                .toList();
    }

    @UnitOfWork
    public List<DifferenceView> repair(YearMonth month) {
        return Stream.concat(
                        ledger.repair(month).stream().map(DifferenceView::of),
                        others.stream().flatMap(other -> other.repair(month).stream()))
                .toList();
    }
}
