package cn.tongxin.volunteer.person;

import java.security.SecureRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.Counters;

/** Numbers for volunteers whose unit gives none, and codes for those whose number was taken away. */
@ApplicationScoped
class VolunteerNumbers {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;

    private final SecureRandom random = new SecureRandom();

    @Inject
    VolunteerRepository volunteers;

    @Inject
    Counters counters;

    @Inject
    BusinessClock clock;

    /** {@code V-2024-000123}; one that a unit chose by itself is passed over. */
    String next() {
        int year = clock.today().getYear();
        String number;
        do {
            number = "V-%d-%06d".formatted(year, counters.next("volunteer-" + year));
        } while (volunteers.has(number));
        return number;
    }

    /** Says nothing about the one who bears it. */
    String random() {
        StringBuilder code = new StringBuilder("X-");
        random.ints(LENGTH, 0, SIGNS.length()).forEach(sign -> code.append(SIGNS.charAt(sign)));
        return code.toString();
    }
}
