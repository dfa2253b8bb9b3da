package cn.tongxin.briefing;

import org.jspecify.annotations.Nullable;

import cn.tongxin.figures.FigureView;

/**
 * A piece of a paragraph.
 *
 * @param figure what stands behind the words; absent for plain prose
 * @param opening a footnote, where a part of the figure comes from opening entries
 */
public record Segment(
        String text, @Nullable FigureView figure, @Nullable String opening) {
    static Segment prose(String text) {
        return new Segment(text, null, null);
    }
}
