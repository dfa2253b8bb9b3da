package cn.tongxin.shared.attachment;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The name that a file keeps: without folders, invisible signs and signs that turn the reading direction, and with the
 * ending of its content. A phone names a JPEG {@code .png}; its owner wants it filed, not a lesson in formats.
 */
final class FileNames {
    static final int LONGEST = 100;
    private static final String UNNAMED = "附件";
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[<>:\"|?*]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[. ]+|(?<![. ])[. ]+$");
    /** What Windows takes for a device and not for a file, whatever stands behind the dot. */
    private static final Pattern DEVICES = Pattern.compile("(?i)^(?:con|prn|aux|nul|com\\d|lpt\\d)(?:$|\\.)");

    private static final Pattern ENDING = Pattern.compile("\\.(\\p{Alpha}\\p{Alnum}{0,4})$");

    private FileNames() {}

    static String kept(@Nullable String given, FileType type) {
        String name = visible(given == null ? "" : given);
        Matcher ending = ENDING.matcher(name);
        if (!ending.find()) {
            return joined(name, type.ending());
        }
        return joined(
                name.substring(0, ending.start()), type.endsAs(ending.group(1)) ? ending.group(1) : type.ending());
    }

    /** With the ending that it came with. */
    static String kept(@Nullable String given) {
        String name = visible(given == null ? "" : given);
        int excess = name.codePointCount(0, name.length()) - LONGEST;
        String end = excess > 0 ? name.substring(name.offsetByCodePoints(0, excess)) : name;
        return end.isEmpty() ? UNNAMED : end;
    }

    private static String visible(String given) {
        String name = FOLDERS.matcher(given).replaceFirst("");
        name = INVISIBLE.matcher(name).replaceAll("");
        name = NOT_IN_NAMES
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("_");
        return trimmed(SPACES.matcher(name).replaceAll(" "));
    }

    private static String joined(String base, String ending) {
        int room = LONGEST - ending.length() - 1;
        String stem = trimmed(
                base.codePointCount(0, base.length()) > room
                        ? base.substring(0, base.offsetByCodePoints(0, room))
                        : base);
        return (stem.isEmpty() ? UNNAMED : DEVICES.matcher(stem).replaceFirst("_$0")) + "." + ending;
    }

    private static String trimmed(String name) {
        return AT_THE_ENDS.matcher(name).replaceAll("");
    }
}
