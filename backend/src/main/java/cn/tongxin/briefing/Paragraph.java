package cn.tongxin.briefing;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One paragraph.
 *
 * @param text the whole of it, to copy
 * @param segments the same in pieces, so that each figure can be opened
 */
public record Paragraph(String text, List<Segment> segments) {
    static Paragraph of(List<Segment> segments) {
        return new Paragraph(segments.stream().map(Segment::text).collect(Collectors.joining()), segments);
    }
}
