package cn.tongxin.shared.leaving;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import cn.tongxin.shared.time.BusinessClock;

/**
 * When something leaves the contract, and what takes its place; days begin in Asia/Shanghai.
 *
 * @param since first day on which it should not be begun with
 * @param on first day without it, at least a year after
 * @param chinese what to use instead
 * @param english the same
 * @param successor address of what takes its place; empty where there is none
 */
record Leaving(LocalDate since, LocalDate on, String chinese, String english, String successor) {
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);
    private static final String GUIDE = "</api/docs>; rel=\"deprecation\"; type=\"text/html\"";

    Leaving {
        if (on.isBefore(since.plusYears(1))) {
            throw new IllegalArgumentException("what leaves is announced a year before: " + since + ", " + on);
        }
    }

    static Leaving of(Leaves announced) {
        return of(announced.since(), announced.on(), announced.instead(), announced.successor());
    }

    static Leaving of(String since, String on, String instead, String successor) {
        String[] languages = instead.split(" · ", -1);
        if (languages.length != 2) {
            throw new IllegalArgumentException("instead is \"中文 · English\": " + instead);
        }
        return new Leaving(LocalDate.parse(since), LocalDate.parse(on), languages[0], languages[1], successor);
    }

    /** RFC 9745. */
    String deprecation() {
        return "@" + begin(since).toEpochSecond();
    }

    /** RFC 8594. */
    String sunset() {
        return HTTP_DATE.format(begin(on));
    }

    /** RFC 8288; where to read about it, and what takes its place. */
    List<String> links() {
        List<String> links = new ArrayList<>(List.of(GUIDE));
        if (!successor.isEmpty()) {
            links.add("<" + successor + ">; rel=\"successor-version\"");
        }
        return links;
    }

    /** The same added to what is said in both languages. */
    String told(String description) {
        String[] languages = description.split(" · ", 2);
        return "%s（%s 起不再推荐，%s 停用；请改用%s） · %s (deprecated since %s, gone on %s; use %s)"
                .formatted(languages[0], since, on, chinese, languages[1], since, on, english);
    }

    private static ZonedDateTime begin(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).withZoneSameInstant(ZoneOffset.UTC);
    }
}
