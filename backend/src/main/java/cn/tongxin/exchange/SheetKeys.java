package cn.tongxin.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    private final Set<String> fingerprints = new HashSet<>();
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final Map<String, Integer> firstRows = new HashMap<>();
    private final Map<@Nullable String, Integer> firstSaid = new HashMap<>();
    private int rows;

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
            fingerprints.add(row.fingerprint());
        }
    }

    int rows() {
        return rows;
    }

    /** The key of a row without problems; called once for every row, in order. */
    String key(ReadRow<C> row) {
        String key = row.key();
        return key == null ? made(Objects.requireNonNull(row.fingerprint())) : key;
    }

    private String made(String fingerprint) {
        String key;
        do {
            key = MADE + fingerprint + "-" + occurrences.merge(fingerprint, 1, Integer::sum);
        } while (own.contains(key));
        return key;
    }

    /** The first row that says the same, absent for that one itself; rows with keys of their own are told apart by them. */
    @Nullable
    Integer twin(ReadRow<C> row) {
        return row.key() == null ? firstSaid.putIfAbsent(row.fingerprint(), row.number()) : null;
    }

    /** The row before that has the same key for the same organization, absent for the first. */
    @Nullable
    Integer earlier(ReadRow<C> row, String key) {
        return firstRows.putIfAbsent(format.organization(row.entered()) + " " + key, row.number());
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
        return own.contains(key) || (made.matches() && fingerprints.contains(made.group(1)));
    }
}
