package cn.tongxin.shared.transaction;

/** What every unit of work does last, within its transaction. */
public interface BeforeCommit {
    void run();
}
