package cn.tongxin.exchange.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** A list as a sheet: what it is called, and its columns in order, each a heading and how a row is read. */
public final class ListSheet<R> {
    private final String title;
    private final List<Column<R>> columns;

    private record Column<R>(String heading, Function<R, @Nullable Object> value) {}

    private ListSheet(String title, List<Column<R>> columns) {
        this.title = title;
        this.columns = columns;
    }

    static <R> ListSheet<R> of(String title) {
        return new ListSheet<>(title, List.of());
    }

    /**
     * The same with one column more.
     *
     * @param value a text, number or day, or nothing
     */
    ListSheet<R> with(String heading, Function<R, @Nullable Object> value) {
        List<Column<R>> more = new ArrayList<>(columns);
        more.add(new Column<>(heading, value));
        return new ListSheet<>(title, List.copyOf(more));
    }

    public String title() {
        return title;
    }

    public List<String> header() {
        return columns.stream().map(Column::heading).toList();
    }

    /** The cells of a row, in the order of the header; nothing in places. */
    public List<@Nullable Object> cells(R row) {
        List<@Nullable Object> cells = new ArrayList<>(columns.size());
        columns.forEach(column -> cells.add(column.value().apply(row)));
        return Collections.unmodifiableList(cells);
    }
}
