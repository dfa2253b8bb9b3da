package cn.tongxin.shared.page;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * A list: what it selects, under which conditions, and page by page. Pages are found by key, not by counting rows off,
 * so that the ten-thousandth costs what the first does.
 *
 * @param select "select …" whose columns fit the row's components one to one
 * @param from "from …", the alias of the listed entity being {@code r}
 */
public record ListQuery<T extends Row>(String select, String from, Class<T> row, Condition where, List<Sort<T>> sorts) {
    private static final Pattern ROOT = Pattern.compile("^from (\\w+) r\\b");

    /** The first of the orders is the one taken when none is asked for. */
    public static <T extends Row> ListQuery<T> of(String select, String from, Class<T> row, List<Sort<T>> sorts) {
        return new ListQuery<>(select, from, row, Condition.ALWAYS, sorts);
    }

    public ListQuery<T> where(Condition... conditions) {
        List<Condition> all = new ArrayList<>(List.of(conditions));
        all.add(0, where);
        return new ListQuery<>(select, from, row, Condition.all(all.toArray(Condition[]::new)), sorts);
    }

    public Optional<T> first(EntityManager database) {
        return query(database, select, where, "", row).setMaxResults(1).uniqueResultOptional();
    }

    /** All rows in the first order; only where the caller knows that they are few. */
    public List<T> all(EntityManager database) {
        return query(database, select, where, orderBy(sorts.getFirst()), row).getResultList();
    }

    public Page<T> page(EntityManager database, PageQuery asked) {
        Sort<T> sort = sort(asked.sort());
        int size = asked.size();
        List<T> found = found(database, asked.cursor(), sort, asked.offset(), size + 1);
        boolean more = found.size() > size;
        List<T> items = more ? found.subList(0, size) : found;
        Long total = asked.wantsTotal() ? total(database) : null;
        return new Page<>(
                items,
                more ? cursor(items.getLast(), sort) : null,
                total == null ? null : Math.min(total, PageQuery.DEEPEST_ROW),
                (total == null || total <= PageQuery.DEEPEST_ROW) ? null : true);
    }

    /**
     * All rows in the first order, some at a time and each of them read by itself, so that a slow reader neither sits on
     * a connection nor fills the memory.
     */
    public Rows<T> rows(EntityManager database) {
        return (size, reader) -> forEach(database, size, reader);
    }

    private void forEach(EntityManager database, int size, Consumer<List<T>> reader) {
        Sort<T> sort = sorts.getFirst();
        String cursor = null;
        do {
            List<T> found = found(database, cursor, sort, 0, size);
            reader.accept(found);
            cursor = found.size() < size ? null : cursor(found.getLast(), sort);
        } while (cursor != null);
    }

    /**
     * What follows the row with the same key, and where that is not enough, what has a later one: each of the two an engine
     * finds by walking its index, while for both in one it tries every row that it passes.
     */
    private List<T> found(EntityManager database, @Nullable String cursor, Sort<T> sort, int first, int size) {
        if (cursor == null) {
            return found(database, Condition.ALWAYS, sort, first, size);
        }
        Cursor last = Cursor.of(cursor);
        if (last.query() != hash(sort)) {
            throw PageQuery.invalid("cursor", "cursor-of-another-list");
        }
        List<T> found = new ArrayList<>(found(database, besides(last, sort), sort, 0, size));
        if (found.size() < size) {
            found.addAll(found(database, beyond(last, sort), sort, 0, size - found.size()));
        }
        return found;
    }

    /** Finds the ids first, for which an index is enough, so that only rows of the page itself are read. */
    private List<T> found(EntityManager database, Condition after, Sort<T> sort, int first, int size) {
        Condition condition = Condition.all(where, after);
        String page = "with page as (select r.id as id " + from + " where " + condition.hql() + orderBy(sort)
                + " limit :pageSize offset :pageFirst) ";
        String rows = ROOT.matcher(from).replaceFirst(" from page listed join $1 r on r.id = listed.id");
        return selection(database, page + select + rows + orderBy(sort), condition, row)
                .setParameter("pageSize", size)
                .setParameter("pageFirst", first)
                .getResultList();
    }

    /** Counts one further than is told, and no further. */
    private long total(EntityManager database) {
        return query(database, "select r.id ", where, "", Object.class)
                .setMaxResults(PageQuery.DEEPEST_ROW + 1)
                .getResultList()
                .size();
    }

    private <R> SelectionQuery<R> query(
            EntityManager database, String what, Condition condition, String order, Class<R> type) {
        return selection(database, what + " " + from + " where " + condition.hql() + order, condition, type);
    }

    private static <R> SelectionQuery<R> selection(
            EntityManager database, String hql, Condition condition, Class<R> type) {
        SelectionQuery<R> query = database.unwrap(org.hibernate.Session.class).createSelectionQuery(hql, type);
        condition.parameters().forEach(query::setParameter);
        return query.setReadOnly(true);
    }

    private String orderBy(Sort<T> sort) {
        String direction = sort.descending() ? " desc" : " asc";
        return " order by " + sort.column() + direction + ", r.id" + direction;
    }

    private Condition besides(Cursor last, Sort<T> sort) {
        return Condition.all(
                Condition.of(sort.column() + " = :lastKey", "lastKey", parsed(last, sort)),
                Condition.of("r.id " + later(sort) + " :lastId", "lastId", last.id()));
    }

    private Condition beyond(Cursor last, Sort<T> sort) {
        return Condition.of(sort.column() + " " + later(sort) + " :lastKey", "lastKey", parsed(last, sort));
    }

    private String later(Sort<T> sort) {
        return sort.descending() ? "<" : ">";
    }

    private static Object parsed(Cursor last, Sort<?> sort) {
        try {
            return sort.parse().apply(last.key());
        } catch (DateTimeException | IllegalArgumentException malformed) {
            throw PageQuery.invalid("cursor", "invalid-value");
        }
    }

    private String cursor(T last, Sort<T> sort) {
        return new Cursor(hash(sort), last.id(), sort.key().apply(last).toString()).text();
    }

    /** The same in every instance: sets are told in no order that another one would know. */
    private int hash(Sort<T> sort) {
        Map<String, Object> asked = new TreeMap<>(where.parameters());
        asked.replaceAll((name, value) -> value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).sorted().toList()
                : value);
        return (from + orderBy(sort) + where.hql() + asked).hashCode();
    }

    private Sort<T> sort(@Nullable String asked) {
        if (asked == null) {
            return sorts.getFirst();
        }
        return sorts.stream()
                .flatMap(sort -> Stream.of(sort, sort.turned()))
                .filter(sort -> asked.equals((turned(sort) ? "-" : "") + sort.name()))
                .findFirst()
                .orElseThrow(() -> PageQuery.invalid("sort", "invalid-value"));
    }

    private boolean turned(Sort<T> sort) {
        return !sorts.contains(sort);
    }
}
