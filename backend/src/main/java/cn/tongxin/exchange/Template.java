package cn.tongxin.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import cn.tongxin.exchange.format.SheetColumn;
import cn.tongxin.exchange.format.SheetFormat;

/** An empty workbook of one format: its columns with drop-down lists, and a sheet that explains them. */
final class Template {
    /** Counts up when a column comes or changes its meaning. */
    private static final int VERSION = 1;

    private static final int LAST_ROW = 5_000;
    private static final double WIDTH = 18;
    private static final double WIDE = 70;
    private static final List<String> REMARKS = List.of(
            "一、请从第 2 行起填写，一行一条记录；列的次序可以变，列名请保留，用不到的列可以删掉。",
            "二、日期写全年月日，如 2024-07-05、2024年7月5日、20240705 都可以。",
            "三、合计行、空行不会导入；不要把几行合并成一格。",
            "四、上传后先检查、不入库：页面会列出每一处错误和疑似重复，确认后才导入。",
            "五、有错的行可以下载“错误清单”，改好后原样再传：已导入的行不会重复登记。",
            "六、只增改、不删除：表里没有的记录不会因此被删掉。");

    private final SheetFormat<?> format;
    private final Map<SheetColumn, List<String>> choices;

    /**
     * One format for one caller.
     *
     * @param organizations names for the drop-down list of the column that says whose the rows are
     */
    Template(SheetFormat<?> format, List<String> organizations) {
        this.format = format;
        this.choices = new LinkedHashMap<>(format.choices());
        choices.put(format.columns().getFirst(), organizations);
    }

    String name() {
        return format.kind().chinese() + "导入模板.xlsx";
    }

    void write(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Tongxin", "1.0")) {
            Worksheet rows = book.newWorksheet(format.kind().chinese());
            Worksheet notes = book.newWorksheet("说明");
            Worksheet lists = book.newWorksheet("选项");
            lists.setVisibilityState(VisibilityState.HIDDEN);
            List<SheetColumn> columns = format.imported();
            for (int column = 0; column < columns.size(); column++) {
                column(rows, lists, column, columns.get(column));
            }
            rows.freezePane(0, 1);
            notes(notes, columns);
        }
    }

    private void column(Worksheet rows, Worksheet lists, int position, SheetColumn column) {
        rows.value(0, position, column.title());
        rows.style(0, position).bold().wrapText(true).fillColor("DDEBF7").set();
        rows.width(position, WIDTH);
        List<String> words = choices.getOrDefault(column, List.of());
        if (words.isEmpty()) {
            return;
        }
        for (int row = 0; row < words.size(); row++) {
            lists.value(row, position, words.get(row));
        }
        rows.range(1, position, LAST_ROW, position)
                .validateWithList(lists.range(0, position, words.size() - 1, position))
                .showErrorMessage(false);
    }

    private void notes(Worksheet sheet, List<SheetColumn> columns) {
        sheet.value(0, 0, format.kind().chinese() + "导入说明（模板版本 " + VERSION + "）");
        sheet.style(0, 0).bold().set();
        int row = 2;
        for (String remark : REMARKS) {
            sheet.value(row++, 0, remark);
        }
        row++;
        heading(sheet, row++);
        for (SheetColumn column : columns) {
            sheet.value(row, 0, column.title());
            sheet.value(row, 1, column.note());
            sheet.value(row++, 2, column.example());
        }
        sheet.width(0, WIDTH);
        sheet.width(1, WIDE);
        sheet.width(2, WIDTH);
    }

    private static void heading(Worksheet sheet, int row) {
        List<String> titles = List.of("列名", "怎么填", "举例");
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(row, column, titles.get(column));
            sheet.style(row, column).bold().set();
        }
    }
}
