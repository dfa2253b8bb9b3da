package cn.tongxin.exchange.format;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.exchange.sheet.SourceRow;
import cn.tongxin.ledger.BatchItem;
import cn.tongxin.ledger.BatchOutcome;

/**
 * One ledger as sheets know it: its columns, how a row becomes what is entered, and the door through which it goes in.
 *
 * @param <C> what is entered
 */
public interface SheetFormat<C> {
    ImportKind kind();

    /** In the order in which templates and exports write them. */
    List<SheetColumn> columns();

    /** The columns of an export: all but the one that only error books have. */
    default List<SheetColumn> exported() {
        return columns().stream()
                .filter(column -> !column.equals(CommonColumns.REASON))
                .toList();
    }

    /** The columns of a template: what is read. */
    default List<SheetColumn> imported() {
        return exported().stream()
                .filter(column -> !column.equals(CommonColumns.STATUS))
                .toList();
    }

    /** Titles of what a sheet lacks to be read at all. */
    List<String> missing(Header header, boolean hasDefaultOrganization);

    /** What a chunk of rows refers to and no map holds yet. */
    default void prepare(List<SourceRow> rows, Header header, Lookups lookups) {}

    /** What a row enters; absent where it cannot be read, which is noted with the reader. */
    @Nullable
    C content(RowReader row, boolean submit);

    UUID organization(C content);

    /** The same for the same content, however it was written. */
    String canonical(C content);

    List<BatchOutcome> take(List<BatchItem<C>> items, boolean validateOnly);

    /** The records of these ids, as far as the caller sees them. */
    Map<UUID, Standing<C>> standing(Collection<UUID> ids);

    /** By position: records that look as if they were the same event or purchase. */
    Map<Integer, List<Known>> alike(List<C> contents);

    /** The column that a field of the content stands in. */
    @Nullable
    SheetColumn column(String field);

    /** Choices for drop-down lists, by column. */
    Map<SheetColumn, List<String>> choices();
}
