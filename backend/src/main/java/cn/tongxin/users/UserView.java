package cn.tongxin.users;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.ShownOnce;
import cn.tongxin.shared.page.Row;

/**
 * An account as it is read.
 *
 * @param subject as tokens and the records that he entered name him
 * @param roles the most that he may have; his token has to name them, too
 * @param resting true: the password was reset or the organization changed, and the roles count for nothing until the security administrator grants them anew
 * @param reason why it is as it is now, as its last step said
 * @param behind true: it holds here already, and the identity provider is told as soon as it can be reached
 * @param temporaryPassword only in the answer to making it and to resetting it, and never again
 */
public record UserView(
        UUID id,
        String etag,
        @Nullable String subject,
        String username,
        String name,
        @Nullable UUID organizationId,
        @Nullable String organizationName,
        SortedSet<UserRole> roles,
        boolean resting,
        UserStatus status,
        @Nullable String reason,
        boolean behind,
        Instant createdAt,
        @Nullable LocalDate lastSeenOn,
        @Nullable String temporaryPassword)
        implements Row, ShownOnce {
    static UserView of(UserRow row) {
        Set<String> held = UserAccount.read(row.roles());
        return new UserView(
                row.id(),
                row.etag(),
                row.subject(),
                row.username(),
                row.name(),
                row.organizationId(),
                row.organizationName(),
                Arrays.stream(UserRole.values())
                        .filter(role -> held.contains(role.code()))
                        .collect(Collectors.toCollection(TreeSet::new)),
                row.resting(),
                row.status(),
                row.reason(),
                row.behind(),
                row.createdAt(),
                row.lastSeenOn(),
                null);
    }

    @Override
    public UserView kept() {
        return with(null);
    }

    UserView with(@Nullable String password) {
        return new UserView(
                id,
                etag,
                subject,
                username,
                name,
                organizationId,
                organizationName,
                roles,
                resting,
                status,
                reason,
                behind,
                createdAt,
                lastSeenOn,
                password);
    }

    /** Without the password, whoever should ever write it down. */
    @Override
    public String toString() {
        return Arrays.asList(id, etag, name, roles, status, behind, lastSeenOn).toString();
    }
}
