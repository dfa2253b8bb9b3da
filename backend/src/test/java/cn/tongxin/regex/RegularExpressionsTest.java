package cn.tongxin.regex;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** No regular expression takes more than so many steps for each sign of a text, however the text is made against it. */
class RegularExpressionsTest {
    private static final int SHORT = 300;
    private static final int LONG = 2 * SHORT;
    /** Twice the text takes twice the steps, and some; four times would be a square. */
    private static final double STEEPEST = 2.8;

    private static final int FEW_FOR_EACH_SIGN = 25;

    private static final Pattern NESTED = Pattern.compile("\\((?:[^()\\\\]|\\\\.)*+(?<=[+*|][^()]{0,99})\\)[+*]");

    /** Their texts are a formatted number, and at most nine digits. */
    private static final Set<String> BOUNDED = Set.of("money.ts searches \\B(?=(\\d{3})+", "typed.ts searches 0+$");

    @Test
    void everyExpressionOfTheApplicationIsLinear() {
        CompiledExpressions compiled = CompiledExpressions.in(Path.of("target", "classes"));
        assertThat(compiled.found).hasSizeGreaterThan(80);
        assertThat(steep(compiled.found)).isEmpty();
        // Paths of our own operations, and words that are listed there.
        assertThat(compiled.unread).containsOnly("OfferedMethods", "UnitKind");
    }

    /** Of these Java remembers where it has been; browsers do not. */
    @Test
    void noExpressionOfTheWebAppRepeatsARepetition() {
        assertThat(WebExpressions.in(Path.of("..", "frontend", "src")))
                .noneMatch(one -> NESTED.matcher(one.pattern().pattern()).find());
        assertThat(List.of("(a+)+b", "(?:a|aa)*b", "(\\d+,?)+x"))
                .allMatch(one -> NESTED.matcher(one).find());
        assertThat(List.of("(\\d{1,3}(?:,\\d{3})+|x)?", "(a|b)?"))
                .noneMatch(one -> NESTED.matcher(one).find());
    }

    @Test
    void everyExpressionOfTheWebAppIsLinear() {
        List<Expression> found = WebExpressions.in(Path.of("..", "frontend", "src"));
        assertThat(found).hasSizeGreaterThan(15);
        assertThat(steep(found).keySet()).allMatch(one -> BOUNDED.stream().anyMatch(one::startsWith));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+b",
                "(\\d+,?)+x",
                "\\s+$",
                "\\[[^]]*]",
                "(.*)(.*)=",
                "<!--.*-->",
                "([a-z]+)*@",
            })
    void aSteepOneIsFound(String text) {
        assertThat(steep(List.of(Expression.of("here", text, Pattern.DOTALL, true))))
                .isNotEmpty();
    }

    private static Map<String, String> steep(List<Expression> expressions) {
        Map<String, String> steep = new TreeMap<>();
        for (Expression expression : expressions) {
            for (Pumps.Pump pump : Pumps.against(expression.pattern())) {
                long longer = Steps.of(expression, pump.of(LONG));
                boolean endless = longer == Steps.MOST;
                boolean many = longer > FEW_FOR_EACH_SIGN * LONG;
                if (endless || (many && longer > STEEPEST * Steps.of(expression, pump.of(SHORT)))) {
                    steep.put(expression.toString(), pump + " takes " + longer);
                    break;
                }
            }
        }
        return steep;
    }
}
