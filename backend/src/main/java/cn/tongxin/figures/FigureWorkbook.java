package cn.tongxin.figures;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.time.Days;
import cn.tongxin.shared.workbook.Column;
import cn.tongxin.shared.workbook.TableSheet;

/**
 * Figures as a workbook: a row for each group and a column for each metric, with totals that the sheet adds up itself; or
 * a row for each metric where there are no groups. Money is in 元 and time in 小时, as on the screen.
 *
 * @param groups what the groups are called, in their order
 * @param whole the figures without groups, for the metrics that do not add up
 * @param limits what else they are narrowed to, a line each
 */
record FigureWorkbook(
        FiguresView figures,
        @Nullable Grouping grouping,
        Map<String, String> groups,
        FiguresView whole,
        List<String> limits) {
    private static final BigDecimal MINUTES_OF_HOUR = BigDecimal.valueOf(60);
    private static final String NONE = "";
    private static final String COUNT = "#,##0";
    private static final String EXACT = "#,##0.00";

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
        TableSheet sheet = new TableSheet(
                book, "统计数字", told("统计数字"), List.of(Column.name("指标"), Column.number("数值", EXACT), Column.of("单位")));
        figures.figures()
                .forEach(figure -> sheet.row(List.of(figure.metric().chinese(), shown(figure), unit(figure.metric()))));
        notes(sheet);
    }

    private void groups(Workbook book, Grouping by) {
        List<Metric> metrics =
                figures.figures().stream().map(FigureView::metric).distinct().toList();
        List<Column> columns = new ArrayList<>(List.of(Column.name(by.heading())));
        metrics.forEach(
                metric -> columns.add(Column.number(metric.chinese() + "（" + unit(metric) + "）", format(metric))));
        String title = "统计数字（按" + by.heading() + "）";
        TableSheet sheet = new TableSheet(book, title, told(title), columns);
        Map<String, Map<Metric, Number>> cells = cells();
        groups.forEach((group, name) -> row(sheet, name, metrics, cells.get(group)));
        row(sheet, by.none(), metrics, cells.get(NONE));
        Map<Integer, Number> counted = new HashMap<>();
        whole.figures().stream()
                .filter(figure -> !figure.metric().addsUp())
                .forEach(figure -> counted.put(metrics.indexOf(figure.metric()) + 1, shown(figure)));
        sheet.totals("合计", counted);
        if (!counted.isEmpty()) {
            sheet.note("实名志愿者的合计每人只计一次，不是各行相加。");
        }
        notes(sheet);
    }

    private Map<String, Map<Metric, Number>> cells() {
        Map<String, Map<Metric, Number>> cells = new HashMap<>();
        figures.figures()
                .forEach(figure -> cells.computeIfAbsent(
                                figure.group() == null ? NONE : figure.group(), group -> new EnumMap<>(Metric.class))
                        .put(figure.metric(), shown(figure)));
        return cells;
    }

    private static void row(TableSheet sheet, String name, List<Metric> metrics, @Nullable Map<Metric, Number> cells) {
        if (cells == null) {
            return;
        }
        List<@Nullable Object> row = new ArrayList<>(List.of(name));
        metrics.forEach(metric -> row.add(cells.get(metric)));
        sheet.row(row);
    }

    private List<String> told(String title) {
        List<String> told = new ArrayList<>(List.of(title));
        told.add("统计期间：" + Days.inWords(figures.from()) + "至" + Days.inWords(figures.to()));
        told.add("截至 " + Days.inWords(figures.countedAt()) + " 统计，只计已核定的记录；存量指标为 " + Days.inWords(figures.asOf())
                + " 的数");
        told.addAll(limits);
        return told;
    }

    private void notes(TableSheet sheet) {
        if (figures.figures().stream().anyMatch(figure -> figure.opening() != null)) {
            sheet.note("其中含汇总补录。");
        }
    }

    private static Number shown(FigureView figure) {
        return switch (figure.unit()) {
            case FEN -> BigDecimal.valueOf(figure.value(), 2);
            case MINUTE -> BigDecimal.valueOf(figure.value()).divide(MINUTES_OF_HOUR, MathContext.DECIMAL64);
            default -> figure.value();
        };
    }

    private static String unit(Metric metric) {
        return switch (metric.unit()) {
            case FEN -> "元";
            case MINUTE -> "小时";
            default -> metric.unit().chinese();
        };
    }

    private static String format(Metric metric) {
        return switch (metric.unit()) {
            case FEN, MINUTE -> EXACT;
            default -> COUNT;
        };
    }
}
