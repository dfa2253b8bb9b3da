package cn.tongxin.audit.chain;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.transaction.UnitOfWork;

/** Brings a stretch of the chain out of the database: writes it down line by line, and takes it away once it is filed. */
@ApplicationScoped
public class Filing {
    private static final int STEP = 100;

    @Inject
    EntityManager database;

    @Inject
    Entries entries;

    @Inject
    SubjectIndex index;

    @Inject
    JsonText json;

    /** When an entry was noted; absent numbers have no answer. */
    public Instant notedAt(long number) {
        return database.unwrap(Session.class)
                .createNativeQuery("select noted_at from audit_entry where number = :number", Instant.class)
                .addScalar("noted_at", Instant.class)
                .setParameter("number", number)
                .getSingleResult();
    }

    /** The last entry of a stretch all of which was noted before then; the number before its first where there is none. */
    public long lastBefore(Instant then, long after, int most) {
        Number later = (Number) database.createNativeQuery(
                        "select min(number) from audit_entry where number > :after and noted_at >= :then")
                .setParameter("after", after)
                .setParameter("then", then)
                .getSingleResult();
        Number highest = (Number) database.createNativeQuery("select coalesce(max(number), 0) from audit_entry")
                .getSingleResult();
        long last = later == null ? highest.longValue() : later.longValue() - 1;
        return Math.max(after, Math.min(last, after + most));
    }

    /** One line for each entry: its columns as they went into its digest, and the digest and seal. */
    public void write(long after, long upTo, Writer out) throws IOException {
        for (long before = after; before < upTo; before += STEP) {
            for (Entry entry : entries.between(before + 1, Math.min(upTo, before + STEP))) {
                out.write(json.written(line(entry)));
                out.write('\n');
            }
        }
    }

    private static Map<String, Object> line(Entry entry) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("number", entry.number());
        for (int i = 0; i < Content.WIDTH; i++) {
            String text = entry.content().texts().get(i);
            if (text != null) {
                line.put(Content.NAMES.get(i), text);
            }
        }
        line.put("algorithm", entry.algorithm());
        line.put("digest", entry.digest());
        line.put("seal", entry.seal());
        return line;
    }

    /**
     * Takes away some of what is filed.
     *
     * @return whether there may be more
     */
    @UnitOfWork
    public boolean takeAway(long upTo) {
        List<Long> first = database.unwrap(Session.class)
                .createNativeQuery("select number from audit_entry where number <= :upTo order by number", Long.class)
                .setParameter("upTo", upTo)
                .setMaxResults(1)
                .getResultList();
        if (first.isEmpty()) {
            return false;
        }
        long last = Math.min(upTo, first.getFirst() + STEP - 1);
        index.remove(last);
        database.createNativeQuery("delete from audit_entry where number <= :last")
                .setParameter("last", last)
                .executeUpdate();
        return last < upTo;
    }
}
