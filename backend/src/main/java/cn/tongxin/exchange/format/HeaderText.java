package cn.tongxin.exchange.format;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import cn.tongxin.exchange.cell.Plain;

/** What the cell above a column says: a name, and in brackets or behind a stroke perhaps a unit. */
final class HeaderText {
    private static final Pattern DECORATION = Pattern.compile("[*#★☆:：]|[(\\[【<](?:必填|选填|可不填|可选)[)\\]】>]");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【]([^)\\]】]*)[)\\]】]");
    private static final Pattern UNIT_BEHIND =
            Pattern.compile("^(.{2,}?)[/]?(?:单位)?(万元|千元|元|小时|分钟|hours?|minutes?|h|min)$");
    private static final Map<String, Integer> MINUTES = Map.ofEntries(
            Map.entry("小时", 60),
            Map.entry("时", 60),
            Map.entry("h", 60),
            Map.entry("hour", 60),
            Map.entry("hours", 60),
            Map.entry("分钟", 1),
            Map.entry("分", 1),
            Map.entry("min", 1),
            Map.entry("minute", 1),
            Map.entry("minutes", 1));

    private HeaderText() {}

    /** The name as it is compared. */
    static String key(String header) {
        String bare = bare(header);
        Matcher unit = UNIT_BEHIND.matcher(bare);
        return unit.matches() ? unit.group(1) : bare;
    }

    private static String bare(String header) {
        return BRACKETS.matcher(undecorated(header)).replaceAll("");
    }

    private static String undecorated(String header) {
        return DECORATION.matcher(Plain.tight(header).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The unit that it names, absent where it names none. */
    static @Nullable String unit(String header) {
        String text = undecorated(header);
        Matcher brackets = BRACKETS.matcher(text);
        if (brackets.find()) {
            return brackets.group(1).replaceAll("^(?:单位|unit)|(?<=.)/人$", "");
        }
        Matcher behind = UNIT_BEHIND.matcher(text);
        return behind.matches() ? behind.group(2) : null;
    }

    static @Nullable Integer minutes(@Nullable String unit) {
        return unit == null ? null : MINUTES.get(unit);
    }
}
