package cn.tongxin.exchange.format;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import cn.tongxin.exchange.cell.DurationText;
import cn.tongxin.exchange.cell.MoneyText;
import cn.tongxin.exchange.cell.Plain;

/**
 * What names of columns and the titles above them call units. A unit that is passed over makes an amount ten thousand
 * times too small, so what looks like one is found wherever it stands, even one that nobody here can reckon with.
 */
enum UnitKind {
    MONEY(
            "元",
            "(?<![单公纪])[美港欧日澳]?[十百千万亿]*元(?![旦宵素])|[十百千万亿]*[万亿](?!\\p{L})"
                    + "|(?<!\\p{L})[角分块](?!\\p{L})|美金|(?<![a-z])(?:usd|hkd|eur|jpy|gbp)(?![a-z])|[$€£]"),
    DURATION(
            null,
            "(?:合计|累计|总计|共计|[总共半每十百千万]|\\d)*(?:小时(?![制内])|分钟)|[学课工]时|天|(?<!\\p{L})[时分](?!\\p{L})"
                    + "|(?<![a-z])(?:hours?|hrs?|h|minutes?|mins?)(?![a-z])");

    private static final Pattern UNIT = Pattern.compile("单位");
    /** Titles have many words; only what they give as a unit is one. */
    private static final Pattern IN_TITLES =
            Pattern.compile("(?:单 ?位 ?[为是]?|[(\\[【:以按]|^) ?(?:人民币 ?)?(?=([^ ()\\[\\]【】。;:]{1,20}))");

    private static final Pattern SEVERAL = Pattern.compile("[、,/及和]");

    private final @Nullable String usual;
    private final Pattern anywhere;
    private final Pattern whole;

    UnitKind(@Nullable String usual, String words) {
        this.usual = usual;
        this.anywhere = Pattern.compile(words);
        this.whole = Pattern.compile("(?:人民币)?(" + words + ")(?:人民币|整|计|为单位)?");
    }

    /** What a column holds; absent for one that our own templates give no unit. */
    static @Nullable UnitKind of(SheetColumn column) {
        return Arrays.stream(values())
                .filter(kind -> !kind.inHeader(column.title()).isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The units that the name of a column has in brackets or behind. */
    Set<String> inHeader(String header) {
        String text = UNIT.matcher(HeaderText.undecorated(header)).replaceAll(" ");
        return names(anywhere.matcher(text).results().map(MatchResult::group));
    }

    /** The units that a cell above the names of the columns gives for the whole sheet, such as 单位：万元. */
    Set<String> inTitle(String title) {
        return names(IN_TITLES
                .matcher(Plain.of(title).toLowerCase(Locale.ROOT))
                .results()
                .flatMap(found -> SEVERAL.splitAsStream(found.group(1)))
                .map(whole::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1)));
    }

    /** The one unit that all these names mean; without names what is usual, if anything is. */
    @Nullable
    ColumnUnit unit(Set<String> names) {
        if (names.isEmpty()) {
            return usual == null ? null : new ColumnUnit(usual, size(usual));
        }
        Set<Long> known = names.stream()
                .map(name -> Objects.requireNonNullElse(size(name), 0L))
                .collect(Collectors.toSet());
        long size = known.size() == 1 ? known.iterator().next() : 0;
        return new ColumnUnit(String.join("、", names), size == 0 ? null : size);
    }

    private @Nullable Long size(String name) {
        return switch (this) {
            case MONEY -> MoneyText.unit(name);
            case DURATION -> DurationText.unit(name);
        };
    }

    private static Set<String> names(Stream<String> found) {
        return found.collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
