package cn.tongxin.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.tongxin.figures.FigureView;
import cn.tongxin.figures.Metric;
import cn.tongxin.figures.Unit;

/**
 * Writes S0's paragraph: 截至7月底，先后组织开展…场次的联合主题日，助农消费…，协助基层解决问题…，开展各类志愿服务活动…。
 * And where there are pairings, a second one that says what stands and what was finished.
 */
final class Composer {
    static final List<Metric> FIGURES = List.of(
            Metric.JOINT_THEME_DAYS,
            Metric.CONSUMPTION_FEN,
            Metric.APPEALS_CLEARED,
            Metric.VOLUNTEER_ACTIVITIES,
            Metric.PAIRINGS,
            Metric.PROJECTS,
            Metric.PROJECTS_COMPLETED);

    private Composer() {}

    static List<Paragraph> paragraphs(String who, LocalDate to, Map<Metric, FigureView> figures) {
        return value(figures, Metric.PAIRINGS) == 0
                ? List.of(happened(who, to, figures))
                : List.of(happened(who, to, figures), stands(figures));
    }

    private static Paragraph stands(Map<Metric, FigureView> figures) {
        List<Segment> segments = new ArrayList<>(List.of(Segment.prose("目前结对共建"), figure(figures, Metric.PAIRINGS)));
        if (value(figures, Metric.PROJECTS) > 0) {
            segments.add(Segment.prose("，正在推进领办项目"));
            segments.add(figure(figures, Metric.PROJECTS));
        }
        if (value(figures, Metric.PROJECTS_COMPLETED) > 0) {
            segments.add(Segment.prose("，完成领办项目"));
            segments.add(figure(figures, Metric.PROJECTS_COMPLETED));
        }
        segments.add(Segment.prose("。"));
        return Paragraph.of(segments);
    }

    private static long value(Map<Metric, FigureView> figures, Metric metric) {
        return counted(figures, metric).value();
    }

    private static Paragraph happened(String who, LocalDate to, Map<Metric, FigureView> figures) {
        return Paragraph.of(List.of(
                Segment.prose("截至" + day(to) + "，" + who + "先后组织开展"),
                figure(figures, Metric.JOINT_THEME_DAYS),
                Segment.prose("的联合主题日，助农消费"),
                figure(figures, Metric.CONSUMPTION_FEN),
                Segment.prose("，协助基层解决问题"),
                figure(figures, Metric.APPEALS_CLEARED),
                Segment.prose("，开展各类志愿服务活动"),
                figure(figures, Metric.VOLUNTEER_ACTIVITIES),
                Segment.prose("。")));
    }

    /** The end of a month is 底. */
    static String day(LocalDate day) {
        boolean end = day.getDayOfMonth() == day.lengthOfMonth();
        return day.getMonthValue() + "月" + (end ? "底" : day.getDayOfMonth() + "日");
    }

    private static Segment figure(Map<Metric, FigureView> figures, Metric metric) {
        FigureView figure = counted(figures, metric);
        Long opening = figure.opening();
        return new Segment(
                words(figure, figure.value()),
                figure,
                opening == null ? null : "其中" + words(figure, opening) + "为汇总补录，无逐条记录。");
    }

    private static String words(FigureView figure, long value) {
        return figure.unit() == Unit.FEN
                ? Wording.money(value)
                : Wording.count(value, figure.unit().chinese());
    }

    private static FigureView counted(Map<Metric, FigureView> figures, Metric metric) {
        FigureView figure = figures.get(metric);
        if (figure == null) {
            throw new IllegalStateException("not counted: " + metric);
        }
        return figure;
    }
}
