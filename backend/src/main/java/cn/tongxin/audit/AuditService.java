package cn.tongxin.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.time.BusinessClock;

/** Reads the trail; the auditor's alone, who sees all of it. */
@ApplicationScoped
public class AuditService {
    @Inject
    AuditEntryRepository entries;

    @Inject
    AuditWords words;

    @Inject
    JsonText json;

    @Inject
    BusinessClock clock;

    public Page<AuditEntryView> list(AuditFilter filter, PageQuery page) {
        AuditFilter bounded = filter.bounded(clock.today());
        return AuditEntryRepository.LIST
                .where(bounded.condition(), numbers(bounded))
                .page(entries.getEntityManager(), page)
                .map(rows -> rows.stream()
                        .map(row -> AuditEntryView.of(row, words, null))
                        .toList());
    }

    /**
     * The numbers that a period can have, so that a search walks along them and no further. What a long unit noted gets its
     * number later than others, but never a day later.
     */
    private Condition numbers(AuditFilter filter) {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        return Condition.all(
                from == null
                        ? Condition.ALWAYS
                        : entries.firstSince(start(from.minusDays(1)))
                                .map(first -> Condition.of("r.number >= :lowest", "lowest", first))
                                .orElse(Condition.NEVER),
                to == null
                        ? Condition.ALWAYS
                        : entries.firstSince(start(to.plusDays(2)))
                                .map(last -> Condition.of("r.number <= :highest", "highest", last))
                                .orElse(Condition.ALWAYS));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    public AuditEntryView get(long number) {
        AuditEntryRow row = entries.one(number).orElseThrow(ProblemException::notFound);
        return AuditEntryView.of(row, words, List.of(json.read(entries.subjects(row.id()), AuditSubject[].class)));
    }
}
