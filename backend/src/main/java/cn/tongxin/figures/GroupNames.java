package cn.tongxin.figures;

import java.util.Map;

/** What the groups of a grouping are called, where only another feature knows. */
public interface GroupNames {
    Grouping grouping();

    /** By the codes of the groups, in their order. */
    Map<String, String> names();
}
