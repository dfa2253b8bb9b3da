package cn.tongxin.programme;

import java.util.UUID;

/** Fired before a kind counts as something else, inside the same unit; where figures would change, it is refused. */
public record ActivityKindRecount(UUID kindId) {}
