package cn.tongxin.shared.change;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Whose a row was.
 *
 * @param owners ids from which its list finds out who could see it; mostly organizations
 * @param day its business day, where it has one
 */
public record Whose(List<UUID> owners, @Nullable LocalDate day) {
    private static final String BETWEEN = ",";

    static Whose stored(@Nullable String owners, @Nullable LocalDate day) {
        List<UUID> ids = owners == null
                ? List.of()
                : Arrays.stream(owners.split(BETWEEN, -1)).map(UUID::fromString).toList();
        return new Whose(ids, day);
    }

    String text() {
        return owners.stream().map(UUID::toString).collect(Collectors.joining(BETWEEN));
    }

    /** Whether one of the owners is such that, on that day, its records are seen. */
    public boolean any(BiPredicate<UUID, LocalDate> seen) {
        LocalDate on = day;
        return on != null && owners.stream().anyMatch(owner -> seen.test(owner, on));
    }
}
