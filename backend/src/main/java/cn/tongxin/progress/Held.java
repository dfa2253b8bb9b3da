package cn.tongxin.progress;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * An approved activity, as far as progress needs it.
 *
 * @param organizations the organizer and all organizations that were named
 * @param alliances that were named as a whole
 */
record Held(UUID id, String kind, LocalDate day, UUID organizer, Set<UUID> organizations, Set<UUID> alliances) {}
