package cn.tongxin.regex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts made against an expression: what up to four of its parts in a row take, over and over, behind what the parts
 * before take, and with an end that nothing takes.
 */
final class Pumps {
    private static final int WIDEST = 4;
    private static final List<String> ENDS = List.of("\u0001", "");
    private static final String SIGNS = "aZ0 -./\\:,;()[]{}<>\"'*+?|^$#@!%&=_~\t\n中年日时元个（】\u3000\u200b";

    /** A class (with classes inside), an escape, or a sign; what is no part is passed over. */
    private static final Pattern PART = Pattern.compile(
            "\\[\\^?]?(?:\\\\.|\\[(?:\\\\.|[^]\\\\])*+]|[^]\\\\\\[])*+]|\\\\[pP]\\{\\w+}|\\\\.|\\(\\?[<=!:a-zA-Z]+>?|\\{\\d*,?\\d*}|.",
            Pattern.DOTALL);

    private static final String NO_PARTS = "()|*+?^$";

    private Pumps() {}

    record Pump(String start, String middle, String end) {
        String of(int length) {
            return start + middle.repeat(length / middle.length()) + end;
        }
    }

    static Set<Pump> against(Pattern expression) {
        List<String> samples = samples(expression);
        Set<Pump> pumps = new LinkedHashSet<>();
        for (int from = 0; from < samples.size(); from++) {
            String before = String.join("", samples.subList(0, from));
            for (int to = from + 1; to <= Math.min(samples.size(), from + WIDEST); to++) {
                String middle = String.join("", samples.subList(from, to));
                ENDS.forEach(end -> {
                    pumps.add(new Pump("", middle, end));
                    pumps.add(new Pump(before, middle, end));
                });
            }
        }
        return pumps;
    }

    /** A sign for each part, and a second one where there is another that it takes. */
    private static List<String> samples(Pattern expression) {
        List<String> samples = new ArrayList<>();
        Matcher parts = PART.matcher(expression.pattern());
        while (parts.find()) {
            String part = parts.group();
            if (!part.startsWith("(?") && !part.matches("\\{\\d*,?\\d*}") && !NO_PARTS.contains(part)) {
                samples.addAll(taken(part, expression));
            }
        }
        return samples;
    }

    private static List<String> taken(String part, Pattern expression) {
        Pattern alone;
        try {
            alone = Pattern.compile(part, expression.flags());
        } catch (java.util.regex.PatternSyntaxException reference) {
            return List.of();
        }
        return (part + SIGNS + expression.pattern())
                .codePoints()
                .mapToObj(Character::toString)
                .filter(sign -> alone.matcher(sign).matches())
                .distinct()
                .limit(2)
                .toList();
    }
}
