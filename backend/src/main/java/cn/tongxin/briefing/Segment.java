package cn.tongxin.briefing;

import cn.tongxin.figures.FigureView;
import org.jspecify.annotations.Nullable;

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
