package cn.tongxin.exchange.format;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
    /** What was done or bought may be a summary; nobody calls it so in one word. */
    private static final Pattern SUMS_IN_WORDS = Pattern.compile("(?:本[页月表])?(?:合计|总计|小计|共计)");

    private static final List<SheetColumn> WORDS =
            List.of(VolunteerColumns.CONTENT, VolunteerColumns.PLACE, ConsumptionColumns.PRODUCT);
    private static final Pattern FOOTERS = Pattern.compile(
            "(?:填表|制表|填报|审核|复核|经办|负责|联系|单位盖章|盖章|说明|备注|注|填写说明|签字|签名|日期|打印)(?:人|日期|时间|单位|电话|员)?[:].*|注\\d?[:.、].*");

    static RowKind of(SourceRow row, Header header) {
        if (row.isBlank()) {
            return BLANK;
        }
        int first = IntStream.range(0, row.cells().size())
                .filter(position -> !text(row, position).isEmpty())
                .findFirst()
                .orElse(0);
        if (isSum(row, header, first) || anySum(row, header)) {
            return SUM;
        }
        if (FOOTERS.matcher(text(row, first)).matches()) {
            return FOOTER;
        }
        return repeats(row, header) ? HEADER : RECORD;
    }

    /** A sum may stand behind a running number, in a cell that has its own column. */
    private static boolean anySum(SourceRow row, Header header) {
        return header.positions().values().stream()
                .limit(3)
                .anyMatch(position -> text(row, position).length() <= 5 && isSum(row, header, position));
    }

    private static boolean isSum(SourceRow row, Header header, int position) {
        boolean inWords = WORDS.stream().anyMatch(column -> header.position(column, -1) == position);
        return (inWords ? SUMS_IN_WORDS : SUMS).matcher(text(row, position)).matches();
    }

    private static String text(SourceRow row, int position) {
        return Plain.tight(row.cell(position).text());
    }

    private static boolean repeats(SourceRow row, Header header) {
        return header.positions().values().stream()
                .allMatch(position -> text(row, position).equals(text(header.row(), position)));
    }
}
