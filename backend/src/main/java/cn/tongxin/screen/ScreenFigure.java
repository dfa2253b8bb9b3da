package cn.tongxin.screen;

import org.jspecify.annotations.Nullable;

import cn.tongxin.figures.FigureView;
import cn.tongxin.figures.Metric;
import cn.tongxin.figures.Unit;

/**
 * One figure on a screen.
 *
 * @param group the month {@code 2024-07}, or what the alliance is called; absent for the whole, and for what belongs to none
 */
public record ScreenFigure(
        Metric metric, long value, Unit unit, @Nullable String group) {
    static ScreenFigure ofMonth(FigureView figure) {
        return new ScreenFigure(figure.metric(), figure.value(), figure.unit(), figure.group());
    }

    static ScreenFigure ofAlliance(FigureView figure) {
        return new ScreenFigure(figure.metric(), figure.value(), figure.unit(), figure.groupName());
    }
}
