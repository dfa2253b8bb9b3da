package cn.tongxin.feed;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

/** The feed for pollers: where they are is in a cursor that they keep. */
@ApplicationScoped
public class FeedService {
    @Inject
    Feed feed;

    @Inject
    ToldLists lists;

    public ChangesView list(ChangeFilter filter) {
        Set<String> asked = lists.asked(filter.lists());
        int size = filter.size();
        // Who asks for all goes on with all, also when there are more of them one day.
        int hash = filter.lists() == null ? 0 : asked.hashCode();
        Stretch stretch = filter.wantsOnlyCursor()
                ? new Stretch(List.of(), feed.now(), false)
                : feed.after(from(filter.cursor(), hash), asked, size);
        return new ChangesView(
                stretch.told().stream().map(Numbered::event).toList(),
                new FeedCursor(hash, stretch.reached()).text(),
                stretch.hasMore());
    }

    private long from(@Nullable String cursor, int lists) {
        return cursor == null ? feed.start() : FeedCursor.number(cursor, lists);
    }
}
