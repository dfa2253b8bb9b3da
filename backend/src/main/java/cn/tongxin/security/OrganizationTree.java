package cn.tongxin.security;

import java.util.Set;
import java.util.UUID;

/** Which organizations stand below one; answered by the organizations. */
public interface OrganizationTree {
    /** The organization itself and all below it. */
    Set<UUID> withAllBelow(UUID organization);
}
