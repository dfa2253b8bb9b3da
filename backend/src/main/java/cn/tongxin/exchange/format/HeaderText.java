package cn.tongxin.exchange.format;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.tongxin.exchange.cell.Plain;

/** What the cell above a column says: a name, and in brackets or behind a stroke perhaps a unit. */
final class HeaderText {
    private static final Pattern DECORATION = Pattern.compile("[*#★☆:：]|[(\\[【<](?:必填|选填|可不填|可选)[)\\]】>]");
    /** A remark; without a longest one, a row of opening brackets would be read to its end from each of them. */
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【][^)\\]】]{0,200}[)\\]】]");

    private static final Pattern UNIT_BEHIND =
            Pattern.compile("^(.{2,}?)[/]?(?:单位)?(亿元|万元|千元|百元|元|小时|分钟|hours?|minutes?|h|min)$");

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

    static String undecorated(String header) {
        return DECORATION.matcher(Plain.tight(header).toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
