package cn.tongxin.feed;

import java.util.List;

/**
 * Some changes in their order.
 *
 * @param nextCursor where to go on, also where nothing was told
 * @param hasMore true: there is more to be looked through already, even where this answer is empty
 */
public record ChangesView(List<ChangeEvent> items, String nextCursor, Boolean hasMore) {}
