package cn.tongxin.security;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A caller as stored with a job or a screen: what its token and our register said when it was begun. Stored for up to a
 * year, so that what an earlier or a later version has written is read, too.
 *
 * @param register which of our registers knows it; absent for the installation's own systems
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Carried(
        String id,
        String name,
        @Nullable UUID organizationId,
        String sourceSystem,
        Set<String> roles,
        @Nullable CallerKind register) {
    /** What the application does of itself for somebody. */
    static final String ERRAND = "errand";

    /** Whether somebody who is registered like that now may go on with what was begun. */
    boolean isStill(boolean active, @Nullable UUID organization, Set<String> rights) {
        return active && Objects.equals(organizationId, organization) && rights.containsAll(roles);
    }

    Who who() {
        if (ERRAND.equals(sourceSystem)) {
            return Who.SYSTEM;
        }
        boolean person = roles.stream().anyMatch(Roles.OF_PEOPLE::contains);
        return new Who(person ? CallerKind.PERSON : CallerKind.CLIENT, id, name, organizationId);
    }
}
