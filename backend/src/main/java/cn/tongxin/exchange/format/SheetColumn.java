package cn.tongxin.exchange.format;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One column of a format.
 *
 * @param title as templates and exports write it
 * @param note what is to be written in it, for the notes sheet
 * @param example what it may look like
 * @param names what offices call it, without units and spaces
 * @param weakNames what they call it where no other column of the sheet has a better name for it
 */
public record SheetColumn(String title, String note, String example, Set<String> names, Set<String> weakNames) {
    private static final String WEAK = "~";

    /**
     * A column under its title and other names.
     *
     * @param otherNames weak ones with a tilde before
     */
    static SheetColumn of(String title, String note, String example, String... otherNames) {
        return new SheetColumn(
                title,
                note,
                example,
                keys(Stream.concat(Stream.of(title), Stream.of(otherNames).filter(name -> !name.startsWith(WEAK)))),
                keys(Stream.of(otherNames)
                        .filter(name -> name.startsWith(WEAK))
                        .map(name -> name.substring(WEAK.length()))));
    }

    private static Set<String> keys(Stream<String> names) {
        return names.map(HeaderText::key).collect(Collectors.toUnmodifiableSet());
    }

    /** 0 its own title, 1 another name for it, 2 a weak one; above: not this column. */
    int rank(String key) {
        if (HeaderText.key(title).equals(key)) {
            return 0;
        }
        if (names.contains(key)) {
            return 1;
        }
        return weakNames.contains(key) ? 2 : 3;
    }

    static List<String> titles(List<SheetColumn> columns) {
        return columns.stream().map(SheetColumn::title).toList();
    }
}
