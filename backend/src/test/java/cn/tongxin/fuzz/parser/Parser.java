package cn.tongxin.fuzz.parser;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import cn.tongxin.exchange.cell.Cell;
import cn.tongxin.exchange.cell.MoneyText;
import cn.tongxin.feed.FeedCursors;
import cn.tongxin.organization.UnifiedCode;
import cn.tongxin.shared.page.Cursors;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.time.Months;
import cn.tongxin.shared.web.StrictValues;

/**
 * A parser of outside input and what holds for it whatever comes: it refuses in its own way or it reads, within five
 * seconds, and what it read it writes as it was. All else leaves as an exception or an error.
 */
@SuppressWarnings("ImmutableEnumChecker")
public enum Parser {
    WORKBOOK(SheetFiles::workbook, ProblemException.class),
    WORKBOOK_PARTS(SheetFiles::parts, ProblemException.class),
    CSV(SheetFiles::text, ProblemException.class),
    CELL(bytes -> Cells.read(text(bytes))),
    AMOUNT(Parser::amount),
    CURSOR(bytes -> again(Cursors.again(text(bytes)), Cursors::again), ProblemException.class),
    FEED_CURSOR(bytes -> again(FeedCursors.again(text(bytes)), FeedCursors::again), ProblemException.class),
    UNIFIED_CODE(bytes -> unifiedCode(text(bytes))),
    DAY(
            bytes -> same(text(bytes), StrictValues.day(text(bytes)).toString()),
            DateTimeException.class,
            IllegalArgumentException.class),
    MOMENT(
            bytes -> again(
                    StrictValues.instant(text(bytes)).toString(),
                    text -> StrictValues.instant(text).toString()),
            DateTimeException.class,
            IllegalArgumentException.class),
    MONTH(bytes -> Months.of(text(bytes)).ifPresent(month -> same(text(bytes), month.toString()))),
    ID(
            bytes -> same(
                    text(bytes).toLowerCase(java.util.Locale.ROOT),
                    StrictValues.id(text(bytes)).toString()),
            IllegalArgumentException.class),
    TEXT(bytes -> same(text(bytes), StrictValues.text(text(bytes))), IllegalArgumentException.class);

    /** Takes bytes as they come. */
    private interface Reading {
        void read(byte[] bytes) throws IOException;
    }

    private final Reading reading;

    private final Set<Class<?>> refusals;

    Parser(Reading reading, Class<?>... refusals) {
        this.reading = reading;
        this.refusals = Set.of(refusals);
    }

    public void read(byte[] bytes) throws IOException {
        try {
            reading.read(bytes);
        } catch (RuntimeException refused) {
            if (refusals.stream().noneMatch(refusal -> refusal.isInstance(refused))) {
                throw refused;
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void same(String given, String written) {
        if (!given.equals(written)) {
            throw new AssertionError(given + " was read as " + written);
        }
    }

    private static void again(String written, Function<String, String> reader) {
        same(written, reader.apply(written));
    }

    /** 分, written as yuan and read back. */
    private static void amount(byte[] bytes) {
        if (bytes.length < Long.BYTES) {
            return;
        }
        long fen = ByteBuffer.wrap(bytes).getLong() % 1_000_000_000_001L;
        String sign = fen < 0 ? "-" : "";
        String yuan = "%s%d.%02d".formatted(sign, Math.abs(fen) / 100, Math.abs(fen) % 100);
        List<String> ways = List.of(yuan, "¥" + yuan, yuan + "元", " " + yuan + " ", fen + "分");
        Consumer<String> reads =
                way -> same(String.valueOf(fen), String.valueOf(MoneyText.fen(Cell.of(way), MoneyText.FEN_OF_A_YUAN)));
        ways.forEach(reads);
    }

    /** Of two codes that differ in one sign at most one is right. */
    private static void unifiedCode(String code) {
        if (UnifiedCode.isValid(code)) {
            char last = code.charAt(17);
            String other = code.substring(0, 17) + (last == '0' ? '1' : '0');
            same("false", String.valueOf(UnifiedCode.isValid(other)));
        }
    }
}
