package cn.tongxin.shared.change;

import java.util.UUID;

/** Hears of changes that no row of its own shows, as of sums that were put right. */
public interface ChangeWitness {
    void noted(String list, UUID id, ChangeKind kind);
}
