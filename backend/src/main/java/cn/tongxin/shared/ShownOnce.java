package cn.tongxin.shared;

/** An answer with a part that is shown this once; nothing that is kept for a repetition of the request holds it. */
public interface ShownOnce {
    /** The same without that part. */
    Object kept();
}
