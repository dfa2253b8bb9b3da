package cn.tongxin.volunteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.activity.ActivitySummary;
import cn.tongxin.ledger.Book;
import cn.tongxin.ledger.Lifecycle;
import cn.tongxin.ledger.Origin;
import cn.tongxin.ledger.RecordWarning;
import cn.tongxin.shared.Ids;
import cn.tongxin.shared.problem.ProblemException;

/** Volunteer records as they come in, one or a thousand. */
final class VolunteerBook implements Book<VolunteerRecord, EnterVolunteerRecord> {
    private final VolunteerFacts facts;
    private final VolunteerBooks books;
    private final Map<VolunteerFacts.Place, UUID> taken;

    VolunteerBook(VolunteerFacts facts, VolunteerBooks books) {
        this.facts = facts;
        this.books = books;
        this.taken = new HashMap<>(facts.headcounts());
    }

    /** Who names an entry that was merged means the event. */
    @Override
    public EnterVolunteerRecord settled(EnterVolunteerRecord content) {
        return facts.activity(content.activityId())
                .map(ActivitySummary::mergedIntoId)
                .map(content::in)
                .orElse(content);
    }

    @Override
    public @Nullable VolunteerRecord known(UUID organization, String externalId) {
        return facts.known().get(new VolunteerFacts.Key(organization, externalId));
    }

    @Override
    public void check(EnterVolunteerRecord content, @Nullable VolunteerRecord known) {
        UUID except = known == null ? null : known.id();
        books.checks.require(content, known, facts);
        place(content).ifPresent(place -> {
            UUID other = taken.get(place);
            if (other != null && !other.equals(except)) {
                throw ProblemException.rule("R-11", "rule.one-headcount");
            }
        });
    }

    @Override
    public List<RecordWarning> warnings(EnterVolunteerRecord content, @Nullable VolunteerRecord known) {
        return books.warnings.of(content, known == null ? null : known.id(), facts);
    }

    @Override
    public void note(EnterVolunteerRecord content) {
        place(content).ifPresent(place -> taken.put(place, Ids.next()));
    }

    @Override
    public VolunteerRecord enter(EnterVolunteerRecord content, Origin origin) {
        VolunteerRecord record =
                new VolunteerRecord(content, facts.busy(content), origin, new Lifecycle(books.desk.actor()));
        place(content).ifPresent(place -> taken.put(place, record.id()));
        return record;
    }

    @Override
    public void keep(VolunteerRecord entered) {
        books.records.persist(entered);
    }

    @Override
    public void replace(VolunteerRecord known, EnterVolunteerRecord content) {
        books.desk.reopenForReplacement(known);
        known.change(content, facts.busy(content));
        place(content).ifPresent(place -> taken.put(place, known.id()));
    }

    @Override
    public void submit(VolunteerRecord record) {
        books.desk.submit(record);
    }

    @Override
    public void done() {
        books.records.flush();
    }

    /** Per activity and organization at most one record for people not named, so that nobody is counted twice. */
    private static Optional<VolunteerFacts.Place> place(EnterVolunteerRecord content) {
        return content.activityId() == null || content.volunteerId() != null
                ? Optional.empty()
                : Optional.of(new VolunteerFacts.Place(content.activityId(), content.organizationId()));
    }
}
