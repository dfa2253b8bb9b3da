package cn.tongxin.feed;

import java.util.List;

/**
 * A piece of the feed.
 *
 * @param reached the number to go on after
 * @param hasMore whether there are numbers beyond
 */
public record Stretch(List<Numbered> told, long reached, boolean hasMore) {
    static Stretch of(List<Numbered> found, int limit, long reached, long last) {
        boolean cut = found.size() > limit;
        List<Numbered> told = cut ? found.subList(0, limit) : found;
        long end = cut ? told.getLast().number() : reached;
        return new Stretch(List.copyOf(told), end, end < last);
    }
}
