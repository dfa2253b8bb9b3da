package cn.tongxin.exchange;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class FindingRepository implements PanacheRepositoryBase<ImportFinding, UUID> {
    private static final ListQuery<FindingView> LIST = ListQuery.of(
            "select r.id, '0', r.sheetRow, r.kind, r.columnName, r.cellText, r.message, r.recordId",
            "from ImportFinding r",
            FindingView.class,
            List.of(Sort.byNumber("sheetRow", "r.sheetRow", FindingView::sheetRow)));

    static ListQuery<FindingView> of(UUID sheet) {
        return LIST.where(Condition.of("r.importId = :import", "import", sheet));
    }

    /** What is wrong with these rows or seems to be there already, of a chunk of rows. */
    List<FindingView> between(UUID sheet, int first, int last) {
        return of(sheet)
                .where(
                        Condition.of("r.sheetRow >= :first", "first", first),
                        Condition.of("r.sheetRow <= :last", "last", last),
                        Condition.of("r.kind <> :note", "note", FindingKind.NOTE))
                .all(getEntityManager());
    }

    void keep(UUID sheet, List<Finding> findings) {
        findings.forEach(finding -> persist(new ImportFinding(sheet, finding)));
    }

    /** What was said of these rows when they were checked; that a row seems to be a repeat stays said. */
    void forget(UUID sheet, int firstRow, int lastRow) {
        delete(
                "importId = ?1 and sheetRow between ?2 and ?3 and kind <> ?4",
                sheet,
                firstRow,
                lastRow,
                FindingKind.REPEAT);
    }

    /** Removes at most so many; answers how many. */
    int forget(UUID sheet, int most) {
        return getEntityManager()
                .createNativeQuery("delete from import_finding where import_id = :import limit " + most)
                .setParameter("import", sheet)
                .executeUpdate();
    }

    long countBefore(UUID sheet, int row, FindingKind kind) {
        return count("importId = ?1 and kind = ?2 and sheetRow < ?3", sheet, kind, row);
    }

    /** The row from which on not every problem is kept; absent where all are. */
    OptionalInt unsaidFrom(UUID sheet) {
        BitSet rows = count("importId = ?1 and kind = ?2", sheet, FindingKind.PROBLEM) > FindingKind.PROBLEM.most()
                ? rows(sheet, FindingKind.PROBLEM)
                : new BitSet();
        return rows.isEmpty() ? OptionalInt.empty() : OptionalInt.of(rows.length() - 1);
    }

    BitSet rows(UUID sheet, FindingKind kind) {
        BitSet rows = new BitSet();
        getEntityManager()
                .createQuery(
                        "select r.sheetRow from ImportFinding r where r.importId = :import and r.kind = :kind",
                        Integer.class)
                .setParameter("import", sheet)
                .setParameter("kind", kind)
                .getResultStream()
                .forEach(rows::set);
        return rows;
    }
}
