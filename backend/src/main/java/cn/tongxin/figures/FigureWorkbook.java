package cn.tongxin.figures;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.time.Days;
import cn.tongxin.shared.workbook.Column;
import cn.tongxin.shared.workbook.TableSheet;

/**
 * Figures as a workbook: a row for each group and a column for each metric, with totals that the sheet adds up itself; or
 * a row for each metric where there are no groups.
 *
 * @param metrics what was asked for, also where nothing was counted
 * @param groups what the groups are called, in their order
 * @param whole the figures without groups, for the metrics that do not add up
 * @param limits what else they are narrowed to, a line each
 */
record FigureWorkbook(
        FiguresView figures,
        List<Metric> metrics,
        @Nullable Grouping grouping,
        Map<String, String> groups,
        FiguresView whole,
        List<String> limits) {
    private static final String NONE = "";

    String name() {
        return "统计数字（" + figures.from() + "至" + figures.to() + "）.xlsx";
    }

    void write(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Tongxin", "1.0")) {
            if (grouping == null) {
                metrics(book);
            } else {
                groups(book, grouping);
            }
        }
    }

    private void metrics(Workbook book) {
        List<Column> columns = List.of(Column.name("指标"), Column.of("数值"), Column.of("单位"));
        TableSheet sheet = new TableSheet(book, "统计数字", told("统计数字"), columns);
        metrics.forEach(metric ->
                sheet.row(List.of(metric.chinese(), Printed.cell(metric, ofAll(metric)), Printed.unit(metric))));
        openings(sheet);
    }

    private void groups(Workbook book, Grouping by) {
        List<Column> columns = new ArrayList<>(List.of(Column.name(by.heading())));
        metrics.forEach(metric -> columns.add(
                Column.number(metric.chinese() + "（" + Printed.unit(metric) + "）", Printed.format(metric))));
        String title = "统计数字（按" + by.heading() + "）";
        List<String> told = told(title);
        // Not everything that shows a sheet adds it up.
        told.add(metrics.stream()
                .map(metric -> Printed.inWords(metric, ofAll(metric)))
                .collect(Collectors.joining("，", "合计：", "")));
        TableSheet sheet = new TableSheet(book, title, told, columns);
        Map<String, Map<Metric, Number>> cells = cells();
        groups.forEach((group, name) -> row(sheet, name, cells.get(group)));
        row(sheet, by.none(), cells.get(NONE));
        totals(sheet);
        openings(sheet);
    }

    private Map<String, Map<Metric, Number>> cells() {
        Map<String, Map<Metric, Number>> cells = new HashMap<>();
        figures.figures()
                .forEach(figure -> cells.computeIfAbsent(
                                figure.group() == null ? NONE : figure.group(), group -> new EnumMap<>(Metric.class))
                        .put(figure.metric(), Printed.number(figure.metric(), figure.value())));
        return cells;
    }

    private void row(TableSheet sheet, String name, @Nullable Map<Metric, Number> cells) {
        if (cells == null) {
            return;
        }
        List<@Nullable Object> row = new ArrayList<>(List.of(name));
        metrics.forEach(metric -> row.add(cells.get(metric)));
        sheet.row(row);
    }

    private void totals(TableSheet sheet) {
        Map<Integer, Number> counted = new HashMap<>();
        metrics.stream()
                .filter(metric -> !metric.addsUp())
                .forEach(metric -> counted.put(metrics.indexOf(metric) + 1, Printed.number(metric, ofAll(metric))));
        sheet.totals("合计", counted);
        if (!counted.isEmpty()) {
            sheet.note("实名志愿者的合计每人只计一次，不是各行相加。");
        }
    }

    /** Persons are counted once in the whole; all else is what the groups add up to. */
    private long ofAll(Metric metric) {
        return (metric.addsUp() ? figures : whole)
                .figures().stream()
                        .filter(figure -> figure.metric() == metric)
                        .mapToLong(FigureView::value)
                        .sum();
    }

    private List<String> told(String title) {
        List<String> told = new ArrayList<>(List.of(title));
        told.add("统计期间：" + Days.inWords(figures.from()) + "至" + Days.inWords(figures.to()));
        told.add("截至 " + Days.inWords(figures.countedAt()) + " 统计，只计已核定的记录");
        if (metrics.stream().anyMatch(Metric::isStock)) {
            told.add("结对、领办项目为 " + Days.inWords(figures.asOf()) + " 的数");
        }
        told.addAll(limits);
        return told;
    }

    /** What comes from older sheets is marked wherever it counts. */
    private void openings(TableSheet sheet) {
        for (FigureView figure : figures.figures()) {
            if (figure.opening() != null) {
                sheet.note("其中汇总补录：" + where(figure) + Printed.inWords(figure.metric(), figure.opening()));
            }
        }
    }

    private String where(FigureView figure) {
        if (grouping == null) {
            return "";
        }
        String group = figure.group();
        return (group == null ? grouping.none() : groups.getOrDefault(group, group)) + " ";
    }
}
