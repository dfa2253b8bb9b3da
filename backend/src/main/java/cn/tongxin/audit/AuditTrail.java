package cn.tongxin.audit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import cn.tongxin.security.Who;
import cn.tongxin.shared.Ids;
import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.UnitOfWork;

/**
 * Writes entries in the transaction of what they tell. Only ever inserts, so that nobody waits for anybody; number and
 * seal are given later, by {@link cn.tongxin.audit.chain.Sealer}.
 */
@ApplicationScoped
public class AuditTrail {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ACTION = 80;
    private static final int LONGEST_ADDRESS = 64;
    private static final int LONGEST_LISTS = 400;

    @Inject
    EntityManager database;

    @Inject
    BusinessClock clock;

    @Inject
    JsonText json;

    @Inject
    UnitTrail unit;

    /** Names of these were read in full by the caller; told once for each unit of work. */
    @UnitOfWork
    public void namesRead(String list, Collection<UUID> ids) {
        ids.forEach(id -> unit.note(new AuditSubject(list, id, SubjectAct.READ, null, null)));
    }

    @UnitOfWork
    public void write(AuditNote note) {
        Who who = note.origin().who();
        List<AuditSubject> subjects = note.subjects();
        database.unwrap(Session.class)
                .createNativeMutationQuery("""
                        insert into audit_noted (id, noted_at, kind, actor_kind, actor_id, actor_name, organization_id,
                          action, address, request_id, refusal, asked, times, lists, subject_count, subject_id, subjects)
                        values (:id, :now, :kind, :actorKind, :actorId, :actorName, :organization, :action, :address,
                          :request, :refusal, :asked, :times, :lists, :count, :subject, :subjects)""")
                .setParameter("id", Ids.next())
                .setParameter("now", clock.now())
                .setParameter("kind", note.kind().name())
                .setParameter("actorKind", who.kind().name())
                .setParameter("actorId", cut(who.id(), LONGEST_ACTION), String.class)
                .setParameter("actorName", cut(who.name(), LONGEST_NAME), String.class)
                .setParameter("organization", who.organizationId(), UUID.class)
                .setParameter("action", cut(note.origin().action(), LONGEST_ACTION), String.class)
                .setParameter("address", cut(note.origin().address(), LONGEST_ADDRESS), String.class)
                .setParameter("request", note.origin().requestId(), String.class)
                .setParameter("refusal", note.refusal(), String.class)
                .setParameter("asked", note.asked(), String.class)
                .setParameter("times", note.times())
                .setParameter("lists", cut(lists(subjects), LONGEST_LISTS), String.class)
                .setParameter("count", subjects.size())
                .setParameter(
                        "subject",
                        subjects.isEmpty() ? null : subjects.getFirst().id(),
                        UUID.class)
                .setParameter("subjects", json.written(subjects))
                .executeUpdate();
    }

    /** With commas around each, so that one is found by its name. */
    private static String lists(List<AuditSubject> subjects) {
        return subjects.isEmpty()
                ? ""
                : subjects.stream().map(AuditSubject::list).distinct().collect(Collectors.joining(",", ",", ","));
    }

    /** Never within a sign that takes two places; as digests are over text, half of one could not be followed. */
    static @Nullable String cut(@Nullable String text, int longest) {
        if (text == null || text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
