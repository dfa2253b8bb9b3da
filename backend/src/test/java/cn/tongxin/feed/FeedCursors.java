package cn.tongxin.feed;

/** The door of this room for tests that stand outside. */
public final class FeedCursors {
    private FeedCursors() {}

    /** The number in a cursor of the filter 7, written again; refused where it is of another. */
    public static String again(String text) {
        return new FeedCursor(7, FeedCursor.number(text, 7)).text();
    }

    public static String of(long number) {
        return new FeedCursor(7, number).text();
    }
}
