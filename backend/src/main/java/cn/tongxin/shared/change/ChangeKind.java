package cn.tongxin.shared.change;

/** What became of a row. */
public enum ChangeKind {
    CREATED,
    CHANGED,
    REMOVED
}
