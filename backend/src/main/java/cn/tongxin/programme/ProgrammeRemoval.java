package cn.tongxin.programme;

import java.util.UUID;

/** Fired before a draft programme is deleted, inside the same unit; what hangs on it goes with it, or refuses. */
public record ProgrammeRemoval(UUID programmeId) {}
