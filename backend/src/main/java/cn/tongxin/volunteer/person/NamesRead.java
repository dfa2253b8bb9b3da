package cn.tongxin.volunteer.person;

import java.util.Set;
import java.util.UUID;

/**
 * Names left the house unmasked; whoever keeps the audit trail listens.
 *
 * @param organizationIds whose volunteers they are
 * @param count how many names
 */
public record NamesRead(Set<UUID> organizationIds, int count) {}
