package cn.tongxin.exchange.format;

import java.util.regex.Pattern;

import cn.tongxin.exchange.cell.Cell;
import cn.tongxin.exchange.cell.Plain;
import cn.tongxin.exchange.sheet.SourceRow;

/** What a row below the header is. */
public enum RowKind {
    BLANK,
    /** Adds the others up; taken for a record it would count everything twice. */
    SUM,
    /** Who filled it in, who signs, remarks. */
    FOOTER,
    /** Printed again at the head of a page. */
    HEADER,
    RECORD;

    private static final Pattern SUMS = Pattern.compile("(?:.{0,6})?(?:合计|总计|小计|累计|共计|汇总)(?:[:(].*)?");
    private static final Pattern FOOTERS = Pattern.compile(
            "(?:填表|制表|填报|审核|复核|经办|负责|联系|单位盖章|盖章|说明|备注|注|填写说明|签字|签名|日期|打印)(?:人|日期|时间|单位|电话|员)?[:].*|注\\d?[:.、].*");

    static RowKind of(SourceRow row, Header header) {
        if (row.isBlank()) {
            return BLANK;
        }
        String first = row.cells().stream()
                .map(Cell::text)
                .map(Plain::tight)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        if (SUMS.matcher(first).matches() || anySum(row, header)) {
            return SUM;
        }
        if (FOOTERS.matcher(first).matches()) {
            return FOOTER;
        }
        return repeats(row, header) ? HEADER : RECORD;
    }

    /** A sum may stand behind a running number, in a cell that has its own column. */
    private static boolean anySum(SourceRow row, Header header) {
        return header.positions().values().stream()
                .limit(3)
                .map(position -> Plain.tight(row.cell(position).text()))
                .anyMatch(text -> text.length() <= 5 && SUMS.matcher(text).matches());
    }

    private static boolean repeats(SourceRow row, Header header) {
        return header.positions().values().stream()
                .allMatch(position -> Plain.tight(row.cell(position).text())
                        .equals(Plain.tight(header.row().cell(position).text())));
    }
}
