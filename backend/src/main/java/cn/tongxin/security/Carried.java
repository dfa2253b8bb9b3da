package cn.tongxin.security;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A caller as stored with a job: what its token said when the job was started. */
record Carried(String id, String name, @Nullable UUID organizationId, String sourceSystem, Set<String> roles) {
    /** What the application does of itself for somebody. */
    static final String ERRAND = "errand";

    Who who() {
        if (ERRAND.equals(sourceSystem)) {
            return Who.SYSTEM;
        }
        boolean person = roles.stream().anyMatch(Roles.OF_PEOPLE::contains);
        return new Who(person ? CallerKind.PERSON : CallerKind.CLIENT, id, name, organizationId);
    }
}
