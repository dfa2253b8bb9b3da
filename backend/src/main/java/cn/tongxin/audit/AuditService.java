package cn.tongxin.audit;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.ProblemException;

/** Reads the trail; the auditor's alone, who sees all of it. */
@ApplicationScoped
public class AuditService {
    @Inject
    AuditEntryRepository entries;

    @Inject
    AuditWords words;

    @Inject
    JsonText json;

    public Page<AuditEntryView> list(AuditFilter filter, PageQuery page) {
        return AuditEntryRepository.LIST
                .where(filter.condition())
                .page(entries.getEntityManager(), page)
                .map(rows -> rows.stream()
                        .map(row -> AuditEntryView.of(row, words, null))
                        .toList());
    }

    public AuditEntryView get(long number) {
        AuditEntryRow row = entries.one(number).orElseThrow(ProblemException::notFound);
        return AuditEntryView.of(row, words, List.of(json.read(entries.subjects(row.id()), AuditSubject[].class)));
    }
}
