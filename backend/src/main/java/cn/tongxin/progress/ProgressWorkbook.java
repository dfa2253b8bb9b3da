package cn.tongxin.progress;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.time.Days;
import cn.tongxin.shared.workbook.Column;
import cn.tongxin.shared.workbook.TableSheet;

/**
 * Progress as a workbook: alliances against items, what is missing, and who has long taken part in nothing.
 *
 * @param alliances all of one programme, so each with the same items in the same order
 */
record ProgressWorkbook(String programme, LocalDate asOf, List<ProgressView> alliances) {
    String name() {
        return programme + "任务进度（截至" + asOf + "）.xlsx";
    }

    void write(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Tongxin", "1.0")) {
            matrix(book);
            missing(book);
            lagging(book);
        }
    }

    private void matrix(Workbook book) {
        List<Column> columns = new ArrayList<>(List.of(Column.name("联盟"), Column.of("完成项数"), Column.of("要求项数")));
        alliances.stream()
                .limit(1)
                .flatMap(first -> first.items().stream())
                .forEach(item -> columns.add(Column.of(item.name())));
        columns.addAll(List.of(Column.of("最近活动"), Column.of("没有活动的天数"), Column.of("久未参加单位")));
        TableSheet sheet = sheet(book, "任务进度", columns);
        for (ProgressView each : alliances) {
            List<@Nullable Object> row = new ArrayList<>(List.of(each.allianceName(), each.done(), each.needed()));
            each.items().forEach(item -> row.add(item.status().chinese() + " " + item.done() + "/" + item.needed()));
            row.addAll(Arrays.asList(
                    each.lastActivityOn(), each.idleDays(), each.laggingUnits().size()));
            sheet.row(row);
        }
    }

    private void missing(Workbook book) {
        TableSheet sheet = sheet(
                book, "尚缺事项", List.of(Column.name("联盟"), Column.name("任务"), Column.of("状态"), Column.sentence("还差什么")));
        for (ProgressView each : alliances) {
            each.items().stream()
                    .filter(item -> item.missing() != null)
                    .forEach(item -> sheet.row(Arrays.asList(
                            each.allianceName(), item.name(), item.status().chinese(), item.missing())));
        }
    }

    private void lagging(Workbook book) {
        TableSheet sheet = sheet(
                book, "久未参加单位", List.of(Column.name("联盟"), Column.name("单位"), Column.of("最近参加"), Column.of("未参加天数")));
        for (ProgressView each : alliances) {
            each.laggingUnits()
                    .forEach(unit -> sheet.row(Arrays.asList(
                            each.allianceName(), unit.organizationName(), unit.lastActivityOn(), unit.idleDays())));
        }
    }

    private TableSheet sheet(Workbook book, String name, List<Column> columns) {
        List<String> told = List.of(programme + "：" + name, "截至 " + Days.inWords(asOf) + "，由已核定的活动得出");
        return new TableSheet(book, name, told, columns);
    }
}
