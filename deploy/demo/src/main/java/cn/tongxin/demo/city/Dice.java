package cn.tongxin.demo.city;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/** Chance with a fixed seed: the same city every time. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    LocalDate dayBetween(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }

    /** Mostly a working day or a Saturday. */
    LocalDate dayIn(YearMonth month) {
        var day = month.atDay(between(1, month.lengthOfMonth()));
        return day.getDayOfWeek() == DayOfWeek.SUNDAY && chance(70) && day.getDayOfMonth() > 1 ? day.minusDays(1) : day;
    }
}
