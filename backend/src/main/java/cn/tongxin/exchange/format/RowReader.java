package cn.tongxin.exchange.format;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import cn.tongxin.exchange.cell.Cell;
import cn.tongxin.exchange.cell.CellRefusal;
import cn.tongxin.exchange.cell.DayText;
import cn.tongxin.exchange.cell.DurationText;
import cn.tongxin.exchange.cell.MomentText;
import cn.tongxin.exchange.cell.MoneyText;
import cn.tongxin.exchange.cell.NumberText;
import cn.tongxin.exchange.cell.Plain;
import cn.tongxin.exchange.sheet.SourceRow;
import cn.tongxin.shared.Labelled;

/** Reads one row by the columns of its format and notes what cannot be read. */
public final class RowReader {
    private static final BigDecimal LONGEST_NUMBER = BigDecimal.TEN.pow(15);
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+?\\d+");

    private static final int LONGEST_SHOWN = 100;

    private final Header header;
    private final SourceRow row;
    private final Lookups lookups;
    private final @Nullable UUID defaultOrganization;
    private final List<CellProblem> problems = new ArrayList<>();
    private final List<CellProblem> doubts = new ArrayList<>();

    RowReader(Header header, SourceRow row, Lookups lookups, @Nullable UUID defaultOrganization) {
        this.header = header;
        this.row = row;
        this.lookups = lookups;
        this.defaultOrganization = defaultOrganization;
    }

    List<CellProblem> problems() {
        return problems;
    }

    List<CellProblem> doubts() {
        return doubts;
    }

    @Nullable
    LocalDate day(SheetColumn column) {
        return read(column, DayText::day);
    }

    @Nullable
    Instant moment(SheetColumn column, @Nullable LocalDate day) {
        return day == null ? null : read(column, cell -> MomentText.moment(cell, day));
    }

    @Nullable
    Integer minutes(SheetColumn column) {
        Long unit = header.unit(column);
        return read(column, cell -> DurationText.minutes(cell, unit));
    }

    @Nullable
    Long fen(SheetColumn column) {
        Long unit = header.unit(column);
        return read(column, cell -> MoneyText.fen(cell, unit));
    }

    @Nullable
    Integer count(SheetColumn column, int least, int most) {
        return read(column, cell -> NumberText.count(cell, least, most));
    }

    @Nullable
    BigDecimal quantity(SheetColumn column, int decimals) {
        return read(column, cell -> NumberText.quantity(cell, decimals));
    }

    @Nullable
    String text(SheetColumn column, int most) {
        return read(column, cell -> {
            String text = cell.text().strip();
            if (text.codePointCount(0, text.length()) > most) {
                throw new CellRefusal("cell.too-long", most);
            }
            if (text.startsWith("#") && text.matches("#(?:REF!|N/A|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!)")) {
                throw new CellRefusal("cell.formula-error");
            }
            return text;
        });
    }

    /** A key, a number of a voucher: signs without spaces around. */
    @Nullable
    String code(SheetColumn column, int most) {
        boolean whole = read(column, RowReader::whole) != null;
        String text = whole ? text(column, most) : null;
        return text == null ? null : Plain.of(text);
    }

    /** A long number that was kept as a number has lost its last digits. */
    private static String whole(Cell cell) {
        BigDecimal number = cell.number();
        boolean tooLong = number != null && number.abs().compareTo(LONGEST_NUMBER) >= 0;
        if (tooLong || SCIENTIFIC.matcher(cell.plain()).matches()) {
            throw new CellRefusal("cell.number-as-text");
        }
        return cell.text();
    }

    /** By label or code. */
    <E extends Enum<E> & Labelled> @Nullable E word(SheetColumn column, Class<E> type) {
        return read(column, cell -> {
            String text = Plain.tight(cell.text());
            return Arrays.stream(type.getEnumConstants())
                    .filter(word -> Plain.tight(word.chinese()).equals(text)
                            || word.code().equalsIgnoreCase(text)
                            || word.english().replace(" ", "").equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() -> new CellRefusal(
                            "cell.unknown-word",
                            String.join(
                                    "、",
                                    Arrays.stream(type.getEnumConstants())
                                            .map(Labelled::chinese)
                                            .toList())));
        });
    }

    /** By unified code, full or short name; rows that name none belong to the one the upload named. */
    @Nullable
    UUID owner(SheetColumn column) {
        UUID named = organization(column);
        return named == null && isBlank(column) ? defaultOrganization : named;
    }

    @Nullable
    UUID organization(SheetColumn column) {
        return read(column, cell -> lookups.organization(cell.text()));
    }

    @Nullable
    UUID volunteer(SheetColumn column) {
        return read(column, cell -> lookups.volunteer(cell.plain()));
    }

    @Nullable
    UUID purchase(SheetColumn column, UUID organization) {
        return read(column, cell -> lookups.purchase(organization, cell.plain()));
    }

    @Nullable
    UUID id(SheetColumn column) {
        return read(column, cell -> {
            UUID id = uuid(cell.plain());
            if (id == null) {
                throw new CellRefusal("cell.id");
            }
            return id;
        });
    }

    static @Nullable UUID uuid(String text) {
        try {
            return text.length() == 36 ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException other) {
            return null;
        }
    }

    boolean isBlank(SheetColumn column) {
        return header.cell(row, column).isBlank();
    }

    /** Notes the lack where nothing is there and nothing was noted yet. */
    <T> @Nullable T required(SheetColumn column, @Nullable T value) {
        if (value == null && isBlank(column)) {
            refuse(column, "cell.required");
        }
        return value;
    }

    void refuse(SheetColumn column, String key, Object... arguments) {
        problems.add(new CellProblem(header.name(column), shown(header.cell(row, column)), key, List.of(arguments)));
    }

    /**
     * Notes where a stated sum of durations, which nothing is entered from, is not what the row comes to. It may have been
     * rounded to the digits that stand there; one that cannot be read says nothing.
     *
     * @param minutes what the row comes to
     */
    void compareSum(SheetColumn column, long minutes) {
        Cell cell = header.cell(row, column);
        Long unit = header.unit(column);
        try {
            BigDecimal stated = cell.isBlank() ? null : DurationText.exact(cell, unit);
            if (stated != null && isOff(stated.subtract(BigDecimal.valueOf(minutes)), cell, unit)) {
                doubts.add(new CellProblem(header.name(column), shown(cell), "cell.sum-differs", List.of(minutes)));
            }
        } catch (CellRefusal unclear) {
            // Nobody is held to a column that is not read.
        }
    }

    private static boolean isOff(BigDecimal difference, Cell cell, @Nullable Long unit) {
        BigDecimal number = cell.number();
        BigDecimal lastDigit = number == null || cell.isTime() || unit == null
                ? BigDecimal.ONE
                : BigDecimal.valueOf(unit).movePointLeft(Math.max(0, number.scale()));
        return difference.abs().multiply(BigDecimal.TWO).compareTo(lastDigit) > 0;
    }

    private <T> @Nullable T read(SheetColumn column, Function<Cell, T> reading) {
        Cell cell = header.cell(row, column);
        if (cell.isBlank()) {
            return null;
        }
        try {
            return reading.apply(cell);
        } catch (CellRefusal refusal) {
            refuse(column, refusal.key(), refusal.arguments());
            return null;
        }
    }

    static String shown(Cell cell) {
        String text = cell.plain();
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
