package cn.tongxin.local;

/** What a committed transaction survives. */
public enum Durability {
    /** A power cut: every commit is flushed. */
    FULL(1),
    /** Nothing worth mentioning; for tests, which throw their data away. */
    NONE(0);

    private final int flushAtCommit;

    Durability(int flushAtCommit) {
        this.flushAtCommit = flushAtCommit;
    }

    int flushAtCommit() {
        return flushAtCommit;
    }
}
