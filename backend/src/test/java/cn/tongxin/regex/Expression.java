package cn.tongxin.regex;

import java.util.regex.Pattern;

/**
 * A regular expression that stands in the sources.
 *
 * @param searches whether it looks for itself inside a text; else the whole text is held against it
 */
record Expression(String where, Pattern pattern, boolean searches) {
    static Expression of(String where, String text, int flags, boolean searches) {
        return new Expression(where, Pattern.compile(text, flags), searches);
    }

    @Override
    public String toString() {
        return where + (searches ? " searches " : " matches ") + pattern;
    }
}
