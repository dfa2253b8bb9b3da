package cn.tongxin.fuzz.parser;

import java.time.LocalDate;
import java.util.List;

import cn.tongxin.exchange.cell.Cell;
import cn.tongxin.exchange.cell.CellRefusal;
import cn.tongxin.exchange.cell.DayText;
import cn.tongxin.exchange.cell.DurationText;
import cn.tongxin.exchange.cell.MomentText;
import cn.tongxin.exchange.cell.MoneyText;
import cn.tongxin.exchange.cell.NumberText;
import cn.tongxin.exchange.cell.Plain;

/** Each way to understand a cell. */
final class Cells {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    private Cells() {}

    static void read(String text) {
        read(Cell.of(text));
        String plain = Plain.of(text);
        if (!Plain.of(plain).equals(plain)) {
            throw new AssertionError("not plain after it was made so: " + text);
        }
    }

    static void read(Cell cell) {
        List<Runnable> ways = List.of(
                () -> within(DurationText.minutes(cell, 60L), 1, 1440),
                () -> DurationText.minutes(cell, null),
                () -> within(DayText.day(cell).getYear(), 1900, 2200),
                () -> within(MomentText.moment(cell, DAY).getEpochSecond(), -2_300_000_000L, 7_300_000_000L),
                () -> within(MoneyText.fen(cell, 100L), -1_000_000_000_000L, 1_000_000_000_000L),
                () -> MoneyText.fen(cell, 1_000_000L),
                () -> within(NumberText.count(cell, 1, 100), 1, 100),
                () -> NumberText.quantity(cell, 3));
        for (Runnable way : ways) {
            try {
                way.run();
            } catch (CellRefusal refused) {
                cell.isBlank();
            }
        }
    }

    private static void within(long read, long least, long most) {
        if (read < least || read > most) {
            throw new AssertionError(read + " is beyond " + least + " and " + most);
        }
    }
}
