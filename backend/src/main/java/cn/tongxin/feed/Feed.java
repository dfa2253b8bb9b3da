package cn.tongxin.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.change.ChangeEntry;
import cn.tongxin.shared.change.ChangeKind;
import cn.tongxin.shared.change.ChangeLog;
import cn.tongxin.shared.change.ChangedThing;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/**
 * Reads changes on behalf of the caller. Numbers come in order and are given only to what is visible, so that a reader
 * who goes on after the last one it was told misses nothing; what the caller may not read is not there.
 */
@ApplicationScoped
public class Feed {
    /** How many numbers one call looks through at most, however few of them are the caller's. */
    static final int FARTHEST = 2000;

    private static final int STEP = 500;

    @Inject
    ChangeLog log;

    @Inject
    ToldLists lists;

    @Inject
    CurrentScope scope;

    /** The last number there is. */
    public long now() {
        return log.last();
    }

    /** The number before the oldest change that is kept. */
    public long start() {
        return log.first() - 1;
    }

    /**
     * What comes after a number.
     *
     * @param limit the most events told
     */
    public Stretch after(long number, Set<String> asked, int limit) {
        long last = log.last();
        if (number > last || number < start()) {
            throw ProblemException.of(ProblemType.GONE);
        }
        long end = Math.min(last, number + FARTHEST);
        List<Numbered> found = new ArrayList<>();
        long reached = number;
        while (reached < end && found.size() < limit) {
            long next = Math.min(reached + STEP, end);
            found.addAll(told(log.between(reached, next, asked)));
            reached = next;
        }
        return Stretch.of(found, limit, reached, last);
    }

    private List<Numbered> told(List<ChangeEntry> entries) {
        Map<String, Map<UUID, ChangedThing>> readable = readable(entries);
        List<Numbered> told = new ArrayList<>();
        for (ChangeEntry entry : entries) {
            ChangeEvent event =
                    event(entry, readable.getOrDefault(entry.list(), Map.of()).get(entry.subjectId()));
            if (event != null) {
                told.add(new Numbered(entry.number(), event));
            }
        }
        return told;
    }

    private @Nullable ChangeEvent event(ChangeEntry entry, @Nullable ChangedThing thing) {
        if (thing != null) {
            return ChangeEvent.of(entry, thing);
        }
        // Whoever saw it before is told that it is gone, be it removed or another's now.
        boolean known = scope.get().everything()
                ? entry.kind() == ChangeKind.REMOVED
                : lists.of(entry.list()).saw(entry.whose());
        return known ? ChangeEvent.gone(entry) : null;
    }

    /** One question to each list, whatever its rows. */
    private Map<String, Map<UUID, ChangedThing>> readable(List<ChangeEntry> entries) {
        Map<String, Set<UUID>> there = entries.stream()
                .filter(entry -> entry.kind() != ChangeKind.REMOVED)
                .collect(Collectors.groupingBy(
                        ChangeEntry::list, Collectors.mapping(ChangeEntry::subjectId, Collectors.toSet())));
        Map<String, Map<UUID, ChangedThing>> readable = new HashMap<>();
        there.forEach((list, ids) -> readable.put(
                list,
                lists.of(list).readable(ids).stream()
                        .collect(Collectors.toMap(ChangedThing::id, Function.identity(), (one, same) -> one))));
        return readable;
    }
}
