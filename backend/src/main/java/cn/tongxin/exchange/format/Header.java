package cn.tongxin.exchange.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import cn.tongxin.exchange.cell.Cell;
import cn.tongxin.exchange.sheet.SourceFile;
import cn.tongxin.exchange.sheet.SourceRow;
import cn.tongxin.exchange.sheet.SourceSheet;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/**
 * Where the columns of a format stand in a sheet.
 *
 * @param row the row with their names
 * @param positions of the columns that were found
 * @param units of those of them that have one
 */
public record Header(
        SourceSheet sheet, SourceRow row, Map<SheetColumn, Integer> positions, Map<SheetColumn, ColumnUnit> units) {
    /** Above the names stand titles, remarks and dates; further down nobody looks for them. */
    private static final int ROWS_LOOKED_AT = 50;

    private static final int FEWEST = 2;
    private static final int NO_RANK = 3;

    /** The first sheet in which names of columns stand in a row; of its rows the one that has most of them. */
    static Header find(SourceFile file, List<SheetColumn> columns) {
        for (SourceSheet sheet : file.sheets()) {
            Header best = best(sheet, columns);
            if (best != null) {
                return best;
            }
        }
        throw ProblemException.because(
                ProblemType.INVALID_CONTENT,
                "detail.sheet-without-header",
                String.join("、", SheetColumn.titles(columns.subList(0, Math.min(5, columns.size())))));
    }

    private static @Nullable Header best(SourceSheet sheet, List<SheetColumn> columns) {
        Header best = null;
        List<SourceRow> above = new ArrayList<>();
        try (Stream<SourceRow> rows = sheet.rows()) {
            Iterator<SourceRow> first = rows.limit(ROWS_LOOKED_AT).iterator();
            while (first.hasNext()) {
                SourceRow row = first.next();
                Map<SheetColumn, Integer> found = match(row, columns);
                if (found.size() >= FEWEST && (best == null || found.size() > best.positions.size())) {
                    best = new Header(sheet, row, found, units(row, found, above));
                }
                above.add(row);
            }
        }
        return best;
    }

    private static Map<SheetColumn, Integer> match(SourceRow row, List<SheetColumn> columns) {
        Map<SheetColumn, Integer> found = new LinkedHashMap<>();
        for (int position = 0; position < row.cells().size(); position++) {
            String key = HeaderText.key(row.cell(position).text());
            int here = position;
            columns.stream()
                    .filter(column -> column.rank(key) < NO_RANK)
                    .min(Comparator.comparingInt(column -> column.rank(key)))
                    .map(column -> RivalNames.settle(column, here, row, found))
                    .ifPresent(column -> found.merge(column, here, (one, other) -> better(column, row, one, other)));
        }
        return found;
    }

    /** The name of a column goes before what titles say of the whole sheet. */
    private static Map<SheetColumn, ColumnUnit> units(
            SourceRow row, Map<SheetColumn, Integer> found, List<SourceRow> above) {
        Map<SheetColumn, ColumnUnit> units = new LinkedHashMap<>();
        found.forEach((column, position) -> {
            UnitKind kind = UnitKind.of(column);
            if (kind != null) {
                Set<String> own = kind.inHeader(row.cell(position).text());
                ColumnUnit unit = kind.unit(own.isEmpty() ? titles(kind, above) : own);
                units.computeIfAbsent(column, any -> unit);
            }
        });
        return units;
    }

    private static Set<String> titles(UnitKind kind, List<SourceRow> above) {
        return above.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> kind.inTitle(cell.text()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Two columns of one meaning would be a guess, unless one of them has the better name; a guess is refused. */
    private static int better(SheetColumn column, SourceRow row, int one, int other) {
        int first = column.rank(HeaderText.key(row.cell(one).text()));
        int second = column.rank(HeaderText.key(row.cell(other).text()));
        if (first == second) {
            throw ProblemException.because(
                    ProblemType.INVALID_CONTENT,
                    "detail.sheet-column-twice",
                    row.cell(one).plain(),
                    row.cell(other).plain(),
                    column.title());
        }
        return first < second ? one : other;
    }

    public boolean has(SheetColumn column) {
        return positions.containsKey(column);
    }

    public int position(SheetColumn column, int otherwise) {
        return positions.getOrDefault(column, otherwise);
    }

    public Cell cell(SourceRow source, SheetColumn column) {
        Integer position = positions.get(column);
        return position == null ? Cell.EMPTY : source.cell(position);
    }

    /** What the owner calls the column; our title where he has none. */
    public String name(SheetColumn column) {
        Integer position = positions.get(column);
        return position == null ? column.title() : row.cell(position).plain();
    }

    /** Of bare numbers in the column: 分 or minutes. Absent where nothing names a unit, or one that is not understood. */
    @Nullable
    Long unit(SheetColumn column) {
        ColumnUnit unit = units.get(column);
        return unit == null ? null : unit.size();
    }

    /** Names of columns that mean nothing here. */
    public List<String> ignored() {
        List<String> ignored = new ArrayList<>();
        for (int position = 0; position < row.cells().size(); position++) {
            if (!positions.containsValue(position) && !row.cell(position).isBlank()) {
                ignored.add(row.cell(position).plain());
            }
        }
        return ignored;
    }
}
