package cn.tongxin.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import cn.tongxin.exchange.format.Known;
import cn.tongxin.exchange.format.ReadRow;
import cn.tongxin.exchange.format.SheetFormat;
import cn.tongxin.exchange.format.SheetReading;
import cn.tongxin.exchange.sheet.WorkbookGuard;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/**
 * Under which key each row goes in: its own, or one that follows from what it says, so that the same file brings the
 * same records however often it comes. Rows that say the same are told apart by their order.
 */
final class SheetKeys<C> {
    static final int CHUNK = 500;
    private static final String MADE = "sheet-";
    private static final Pattern MADE_KEY = Pattern.compile(MADE + "([0-9a-f]{16})-\\d+");

    private final SheetFormat<C> format;
    private final String source;
    private final Set<String> own = new HashSet<>();
    private final Map<Place, Integer> firstRows = new HashMap<>();
    private final Map<String, Said> said = new HashMap<>();
    private int rows;

    /** What a key is unique within. */
    private record Place(UUID organization, String key) {}

    /** Rows without a key that say the same; one small thing for each, as a sheet may have very many. */
    private static final class Said {
        private int count;
        private int first;
    }

    private SheetKeys(SheetFormat<C> format, String source) {
        this.format = format;
        this.source = source;
    }

    /**
     * Reads the sheet once, to know all its keys beforehand.
     *
     * @param source what outside keys are unique within
     */
    static <C> SheetKeys<C> of(SheetReading<C> reading, String source) {
        SheetKeys<C> keys = new SheetKeys<>(reading.format(), source);
        reading.forEachChunk(CHUNK, chunk -> chunk.forEach(keys::note));
        return keys;
    }

    private void note(ReadRow<C> row) {
        if (++rows > WorkbookGuard.MOST_ROWS) {
            throw ProblemException.field(ProblemType.INVALID_CONTENT, "file", "sheet-too-many-rows");
        }
        if (row.key() != null) {
            own.add(row.key());
        }
        if (row.fingerprint() != null) {
            said.computeIfAbsent(row.fingerprint(), any -> new Said());
        }
    }

    int rows() {
        return rows;
    }

    /** The key of a row without problems; called once for every row, in order. */
    String key(ReadRow<C> row) {
        String key = row.key();
        return key == null ? made(said(row), row.fingerprint()) : key;
    }

    private Said said(ReadRow<C> row) {
        return Objects.requireNonNull(said.get(row.fingerprint()));
    }

    private String made(Said same, @Nullable String fingerprint) {
        String key;
        do {
            key = MADE + fingerprint + "-" + ++same.count;
        } while (own.contains(key));
        return key;
    }

    /** The first row that says the same, absent for that one itself; rows with keys of their own are told apart by them. */
    @Nullable
    Integer twin(ReadRow<C> row) {
        if (row.key() != null) {
            return null;
        }
        Said same = said(row);
        if (same.first == 0) {
            same.first = row.number();
            return null;
        }
        return same.first;
    }

    /** The row before that brings the same key for the same organization, absent for the first. Keys made here differ. */
    @Nullable
    Integer earlier(ReadRow<C> row) {
        String key = row.key();
        return key == null
                ? null
                : firstRows.putIfAbsent(new Place(format.organization(row.entered()), key), row.number());
    }

    /** Whether a record that is there is one of this sheet's. */
    boolean holds(Known record) {
        if (own.contains(record.id().toString())) {
            return true;
        }
        String key = record.externalId();
        if (key == null || !source.equals(record.sourceSystem())) {
            return false;
        }
        Matcher made = MADE_KEY.matcher(key);
        return own.contains(key) || (made.matches() && said.containsKey(made.group(1)));
    }
}
