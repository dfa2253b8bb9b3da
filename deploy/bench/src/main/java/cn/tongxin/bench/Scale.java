package cn.tongxin.bench;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param records of the sites, from the smallest, which lists are held against, to the largest
 * @param warm how long each site answers before it is measured
 * @param turn how long one side is measured before it is the other's turn
 * @param turns of each side
 * @param rows of a sheet
 */
public record Scale(List<Long> records, Duration warm, Duration turn, int turns, int rows) {
    /** About what a row takes with its entry and all indexes, and again as much for logs and undo. */
    private static final long BYTES_PER_RECORD = 1_500;

    static Scale named(String name) {
        return switch (name) {
            case "small" ->
                new Scale(List.of(1_000L, 10_000L, 50_000L), Duration.ofSeconds(5), Duration.ofMillis(500), 3, 2_000);
            case "middle" ->
                new Scale(
                        List.of(1_000L, 10_000L, 200_000L), Duration.ofSeconds(30), Duration.ofSeconds(2), 4, 100_000);
            case "full" ->
                new Scale(
                        List.of(1_000L, 10_000L, 1_000_000L, 10_000_000L),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(2),
                        4,
                        100_000);
            default -> throw new IllegalArgumentException("small, middle or full, not " + name);
        };
    }

    long bytes() {
        return records.stream().mapToLong(Long::longValue).sum() * BYTES_PER_RECORD;
    }

    public static String words(long count) {
        return count % 1_000_000 == 0
                ? count / 1_000_000 + " M"
                : count % 1_000 == 0 ? count / 1_000 + " k" : "" + count;
    }
}
