package cn.tongxin.shared;

/** An answer with something in it that nobody reads a second time, not even who repeats the call under its key. */
public interface ShownOnce {
    /** The same without it; this is what may be kept. */
    Object kept();
}
