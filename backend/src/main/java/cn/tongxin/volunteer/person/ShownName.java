package cn.tongxin.volunteer.person;

import org.jspecify.annotations.Nullable;

/**
 * How a record tells who served.
 *
 * @param name as far as the caller may read it; absent once it was taken away
 */
public record ShownName(String number, @Nullable String name) {
    static ShownName of(VolunteerView volunteer) {
        return new ShownName(volunteer.number(), volunteer.name());
    }

    /** 张*: the first sign, and a star for each further one. A name of one sign is a star. */
    static String masked(String name) {
        int signs = name.codePointCount(0, name.length());
        return signs < 2 ? "*" : name.substring(0, name.offsetByCodePoints(0, 1)) + "*".repeat(signs - 1);
    }
}
