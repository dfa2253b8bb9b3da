package cn.tongxin.fuzz;

import java.util.List;
import java.util.Random;

/** Everything that is left to chance, from one seed. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** True so many times in a hundred. */
    boolean in100(int times) {
        return random.nextInt(100) < times;
    }

    /** From nothing to just below. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    @SafeVarargs
    final <T> T of(T... things) {
        return things[random.nextInt(things.length)];
    }

    byte[] bytes(int many) {
        byte[] bytes = new byte[many];
        random.nextBytes(bytes);
        return bytes;
    }
}
