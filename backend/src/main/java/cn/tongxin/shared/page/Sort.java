package cn.tongxin.shared.page;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * One order that a list offers; rows of equal key follow by id.
 *
 * @param name what the caller writes
 * @param column what it is in the query; never null in the data
 * @param descending the direction without a leading minus
 * @param key reads the key off a row, to start the next page there
 * @param parse reads the key back from a cursor
 */
public record Sort<T>(
        String name, String column, boolean descending, Function<T, Object> key, Function<String, Object> parse) {
    /** Latest day first. */
    public static <T> Sort<T> byDay(String name, String column, Function<T, LocalDate> key) {
        return new Sort<>(name, column, true, key::apply, LocalDate::parse);
    }

    public static <T> Sort<T> byNumber(String name, String column, Function<T, Integer> key) {
        return new Sort<>(name, column, false, key::apply, Integer::valueOf);
    }

    public static <T> Sort<T> byText(String name, String column, Function<T, String> key) {
        return new Sort<>(name, column, false, key::apply, text -> text);
    }

    public static <T> Sort<T> byAmount(String name, String column, Function<T, Long> key) {
        return new Sort<>(name, column, true, key::apply, Long::valueOf);
    }

    /** The same order with the greatest first. */
    public Sort<T> latestFirst() {
        return new Sort<>(name, column, true, key, parse);
    }

    Sort<T> turned() {
        return new Sort<>(name, column, !descending, key, parse);
    }
}
