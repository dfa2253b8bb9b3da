package cn.tongxin.volunteer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.activity.ActivityService;
import cn.tongxin.ledger.BatchItem;
import cn.tongxin.ledger.BatchOutcome;
import cn.tongxin.ledger.Lifecycle;
import cn.tongxin.ledger.Origin;
import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.ledger.Upserted;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.MergePatch;
import cn.tongxin.shared.web.Versions;

/** Volunteer records from draft to approval. */
@ApplicationScoped
public class VolunteerRecordService {
    @Inject
    VolunteerRecordRepository records;

    @Inject
    VolunteerRecordChecks checks;

    @Inject
    ActivityService activities;

    @Inject
    CurrentScope scope;

    @Inject
    CurrentUser user;

    @Inject
    RecordDesk desk;

    @Inject
    MergePatch.Applier patches;

    public Page<VolunteerRecordView> list(VolunteerRecordFilter filter, PageQuery page) {
        return VolunteerRecordRepository.LIST
                .where(filter.condition(), visible())
                .page(records.getEntityManager(), page)
                .map(this::titled);
    }

    public VolunteerRecordView get(UUID id) {
        List<VolunteerRecordView> found =
                VolunteerRecordRepository.LIST
                        .where(Condition.of("r.id = :id", "id", id), visible())
                        .first(records.getEntityManager())
                        .stream()
                        .toList();
        return titled(found).stream().findFirst().orElseThrow(ProblemException::notFound);
    }

    private List<VolunteerRecordView> titled(List<VolunteerRecordView> rows) {
        Map<UUID, String> titles = activities.titles(rows.stream()
                .flatMap(row -> Optional.ofNullable(row.activityId()).stream())
                .collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> row.activityId() == null ? row : row.titled(titles.get(row.activityId())))
                .toList();
    }

    @UnitOfWork
    public VolunteerRecordView create(EnterVolunteerRecord content) {
        return get(enter(settled(content), new Origin()).id());
    }

    /** The same content again changes nothing; other content replaces what is not yet approved. */
    @UnitOfWork
    public Upserted<VolunteerRecordView> push(String externalId, EnterVolunteerRecord pushed) {
        EnterVolunteerRecord content = settled(pushed);
        Origin origin = desk.origin(content.organizationId(), externalId);
        VolunteerRecord known = records.byOrigin(content.organizationId(), user.sourceSystem(), externalId)
                .orElse(null);
        if (known == null || !desk.mayEnterFor(content.organizationId())) {
            VolunteerRecord made = enter(content, origin);
            return new Upserted<>(get(made.id()), true);
        }
        if (!known.content().equals(content.kept())) {
            replace(known, content);
        } else if (content.wantsSubmit() && known.lifecycle().status().isOpen()) {
            desk.submit(known);
        }
        return new Upserted<>(saved(known.id()), false);
    }

    /**
     * Many at once, in one unit: each is kept or refused by itself.
     *
     * @param items at most 1 000
     * @param validateOnly true: everything is checked and nothing is kept
     */
    @UnitOfWork
    public List<BatchOutcome> take(List<BatchItem<EnterVolunteerRecord>> items, boolean validateOnly) {
        throw new IllegalStateException("follows");
    }

    @UnitOfWork
    public VolunteerRecordView change(UUID id, @Nullable String ifMatch, MergePatch patch) {
        VolunteerRecord record = writable(id, ifMatch);
        EnterVolunteerRecord content = settled(patches.apply(patch, record.content(), EnterVolunteerRecord.class));
        checks.require(id, content);
        record.change(content);
        if (content.wantsSubmit()) {
            desk.submit(record);
        }
        return saved(id);
    }

    @UnitOfWork
    public void delete(UUID id, @Nullable String ifMatch) {
        VolunteerRecord record = writable(id, ifMatch);
        record.lifecycle().requireOpen();
        records.delete(record);
    }

    @UnitOfWork
    public VolunteerRecordView submit(UUID id, @Nullable String ifMatch) {
        desk.submit(writable(id, ifMatch));
        return saved(id);
    }

    @UnitOfWork
    public VolunteerRecordView withdraw(UUID id, @Nullable String ifMatch) {
        writable(id, ifMatch).lifecycle().withdraw();
        return saved(id);
    }

    @UnitOfWork
    public VolunteerRecordView approve(UUID id, @Nullable String ifMatch) {
        VolunteerRecord record = visible(id, ifMatch);
        desk.approve(record);
        return saved(id);
    }

    @UnitOfWork
    public VolunteerRecordView giveBack(UUID id, @Nullable String ifMatch, String reason) {
        VolunteerRecord record = visible(id, ifMatch);
        desk.giveBack(record, reason);
        return saved(id);
    }

    /** Who names an entry that was merged means the event. */
    private EnterVolunteerRecord settled(EnterVolunteerRecord content) {
        return content.activityId() == null ? content : content.in(activities.standing(content.activityId()));
    }

    private VolunteerRecord enter(EnterVolunteerRecord content, Origin origin) {
        VolunteerRecord record = new VolunteerRecord(content, origin, new Lifecycle(desk.actor()));
        checks.require(record.id(), content);
        if (content.wantsSubmit()) {
            desk.submit(record);
        }
        records.persistAndFlush(record);
        return record;
    }

    private void replace(VolunteerRecord known, EnterVolunteerRecord content) {
        checks.require(known.id(), content);
        desk.reopenForReplacement(known);
        known.change(content);
        if (content.wantsSubmit()) {
            desk.submit(known);
        }
    }

    private Condition visible() {
        return scope.get().on("r.organizationId", "r.servedOn");
    }

    private VolunteerRecord writable(UUID id, @Nullable String ifMatch) {
        VolunteerRecord record = visible(id, ifMatch);
        desk.requireMayEnter(record);
        return record;
    }

    private VolunteerRecord visible(UUID id, @Nullable String ifMatch) {
        VolunteerRecord record = records.findByIdOptional(id)
                .filter(found -> scope.get().sees(found.organizationId(), found.businessDay()))
                .orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, record);
        return record;
    }

    private VolunteerRecordView saved(UUID id) {
        records.flush();
        return get(id);
    }
}
