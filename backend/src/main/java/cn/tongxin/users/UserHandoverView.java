package cn.tongxin.users;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What somebody leaves behind, for whoever takes over.
 *
 * @param open by list and state; empty where nothing is
 */
public record UserHandoverView(
        UUID userId,
        String name,
        @Nullable UUID organizationId,
        @Nullable String organizationName,
        List<OpenList> open) {}
