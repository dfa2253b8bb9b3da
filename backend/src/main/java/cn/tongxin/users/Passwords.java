package cn.tongxin.users;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Passwords that are read out or copied once: nothing in them looks like something else. */
final class Passwords {
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int SIGNS_EACH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** About 79 bits, for as long as it takes somebody to sign in and choose his own. */
    static String next() {
        return Stream.generate(Passwords::any)
                .filter(Passwords::isOfEachKind)
                .findFirst()
                .orElseThrow();
    }

    /** What the realm's policy asks for besides the hyphens; of a thousand about eight are not so. */
    private static boolean isOfEachKind(String password) {
        return password.chars().anyMatch(Character::isDigit) && password.chars().anyMatch(Character::isLowerCase);
    }

    private static String any() {
        return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(SIGNS_EACH, 0, SIGNS.length())
                .mapToObj(place -> SIGNS.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
