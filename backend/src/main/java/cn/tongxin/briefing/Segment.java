package cn.tongxin.briefing;

import org.jspecify.annotations.Nullable;

import cn.tongxin.figures.FigureView;

/**
 * A piece of a paragraph.
 *
 * @param figure what stands behind the words; absent for plain prose
 */
public record Segment(String text, @Nullable FigureView figure) {
    static Segment prose(String text) {
        return new Segment(text, null);
    }
}
