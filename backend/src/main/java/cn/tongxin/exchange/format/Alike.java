package cn.tongxin.exchange.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds to each content what stands under the same key. */
final class Alike {
    private Alike() {}

    static <C> Map<Integer, List<Known>> byPosition(
            List<C> contents, Function<C, List<Object>> key, Map<List<Object>, List<Known>> there) {
        Map<Integer, List<Known>> alike = new HashMap<>();
        for (int position = 0; position < contents.size(); position++) {
            List<Known> found = there.get(key.apply(contents.get(position)));
            if (found != null) {
                alike.put(position, found);
            }
        }
        return alike;
    }
}
