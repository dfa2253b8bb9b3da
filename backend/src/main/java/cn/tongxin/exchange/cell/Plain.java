package cn.tongxin.exchange.cell;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text without what makes the same look different: full width, invisible signs, runs of spaces. */
public final class Plain {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}&&[^\\n]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private Plain() {}

    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return SPACES.matcher(INVISIBLE.matcher(folded).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Without any space at all. */
    public static String tight(String text) {
        return of(text).replace(" ", "");
    }

    /** Most cells are; looking is cheaper than folding. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean han = sign >= '\u4e00' && sign <= '\u9fff';
            if (!han && (sign <= ' ' || sign >= '\u007f')) {
                return false;
            }
        }
        return true;
    }
}
