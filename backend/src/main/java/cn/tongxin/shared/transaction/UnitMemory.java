package cn.tongxin.shared.transaction;

/** What a unit of work remembers beside the database. */
public interface UnitMemory {
    /** Brings it back to what it is now. */
    Runnable mark();
}
