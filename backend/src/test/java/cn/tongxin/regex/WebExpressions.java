package cn.tongxin.regex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Those of the web app: literals between two strokes where a value begins. They are tried as Java's, which takes what
 * ours are written in and backtracks the same way.
 */
final class WebExpressions {
    /** Text in quotes and remarks are passed over; then a stroke behind what no division stands behind. */
    private static final Pattern LITERAL = Pattern.compile("(?:[(,=:\\[!&|?{};>]|\\breturn)\\s*"
            + "/((?:\\\\.|\\[(?:\\\\.|[^]\\\\\\n])*+]|[^/\\\\\\n\\[*])(?:\\\\.|\\[(?:\\\\.|[^]\\\\\\n])*+]|[^/\\\\\\n\\[])*+)/([dgimsuvy]*)"
            + "(?=\\s*[.,;)\\]}\\n])");

    private static final Pattern REMARKS = Pattern.compile("(?s)/\\*.*?\\*/|(?m)(?<=^|\\s)//.*$|<!--.*?-->");

    private WebExpressions() {}

    static List<Expression> in(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(WebExpressions::isOurs)
                    .sorted()
                    .flatMap(file -> of(file).stream())
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isOurs(Path file) {
        String name = file.toString();
        return (name.endsWith(".ts") || name.endsWith(".vue"))
                && !name.endsWith(".spec.ts")
                && !name.endsWith(".gen.ts");
    }

    private static List<Expression> of(Path file) {
        List<Expression> found = new ArrayList<>();
        try {
            Matcher literal =
                    LITERAL.matcher(REMARKS.matcher(Files.readString(file)).replaceAll(""));
            while (literal.find()) {
                found.add(Expression.of(
                        file.getFileName().toString(), inJava(literal.group(1)), flags(literal.group(2)), true));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return found;
    }

    private static int flags(String letters) {
        return (letters.contains("i") ? Pattern.CASE_INSENSITIVE : 0)
                | (letters.contains("s") ? Pattern.DOTALL : 0)
                | (letters.contains("m") ? Pattern.MULTILINE : 0);
    }

    /** Inside a class an opening bracket means nothing there, and a class here. */
    private static String inJava(String script) {
        StringBuilder java = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < script.length(); i++) {
            char sign = script.charAt(i);
            if (sign == '\\') {
                java.append(sign).append(script.charAt(++i));
                continue;
            }
            java.append(inClass && sign == '[' ? "\\[" : String.valueOf(sign));
            inClass = sign == '[' || (inClass && sign != ']');
        }
        return java.toString();
    }
}
