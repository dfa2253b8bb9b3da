package cn.tongxin.demo.city;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Gives records their external ids, in the order of their days; records of one day keep theirs. */
final class Numbered {
    private Numbered() {}

    static String key(String word, String name) {
        return "demo-2024-%s-%s".formatted(word, name);
    }

    static <T> List<T> of(List<T> records, Comparator<T> byDay, String word, BiFunction<T, String, T> numbered) {
        var ordered = records.stream().sorted(byDay).toList();
        return IntStream.range(0, ordered.size())
                .mapToObj(i -> numbered.apply(ordered.get(i), key(word, "%04d".formatted(i + 1))))
                .toList();
    }
}
