package cn.tongxin.volunteer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.activity.ActivityService;
import cn.tongxin.activity.ActivitySummary;
import cn.tongxin.ledger.BatchItem;
import cn.tongxin.ledger.BatchOutcome;
import cn.tongxin.ledger.BatchOutcome.Outcome;
import cn.tongxin.ledger.BatchTaker;
import cn.tongxin.ledger.BulkDesk.Standing;
import cn.tongxin.ledger.Intake;
import cn.tongxin.ledger.Ledger;
import cn.tongxin.ledger.RecordCheckView;
import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.ledger.RecordWarning;
import cn.tongxin.ledger.Upserted;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.Texts;
import cn.tongxin.shared.transaction.Guards;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.MergePatch;
import cn.tongxin.shared.web.Versions;
import cn.tongxin.volunteer.person.ShownName;
import cn.tongxin.volunteer.person.VolunteerService;

/** Volunteer records until they are handed in; what is decided on them is in {@link VolunteerDecisions}. */
@ApplicationScoped
public class VolunteerRecordService implements BatchTaker<EnterVolunteerRecord> {
    @Inject
    VolunteerRecordRepository records;

    @Inject
    VolunteerBooks books;

    @Inject
    VolunteerWarnings warnings;

    @Inject
    ActivityService activities;

    @Inject
    VolunteerService volunteers;

    @Inject
    CurrentScope scope;

    @Inject
    Intake intake;

    @Inject
    RecordDesk desk;

    @Inject
    Ledger ledger;

    @Inject
    Guards guards;

    @Inject
    Texts texts;

    @Inject
    MergePatch.Applier patches;

    /**
     * A page of what the caller sees.
     *
     * @param withWarnings true: with what looks odd about those that are not yet approved
     */
    public Page<VolunteerRecordView> list(VolunteerRecordFilter filter, PageQuery page, boolean withWarnings) {
        Page<VolunteerRecordView> found = VolunteerRecordRepository.LIST
                .where(filter.condition(scope.get()), visible())
                .page(records.getEntityManager(), page)
                .map(this::titled);
        return withWarnings ? found.map(this::warned) : found;
    }

    private List<VolunteerRecordView> warned(List<VolunteerRecordView> rows) {
        Map<UUID, List<RecordWarning>> odd = warnings.of(records.undecided(ids(rows, VolunteerRecordView::id)));
        return rows.stream()
                .map(row -> row.warned(odd.getOrDefault(row.id(), List.of())))
                .toList();
    }

    public VolunteerRecordView get(UUID id) {
        List<VolunteerRecordView> found =
                VolunteerRecordRepository.LIST
                        .where(Condition.of("r.id = :id", "id", id), visible())
                        .first(records.getEntityManager())
                        .stream()
                        .toList();
        VolunteerRecordView record = titled(found).stream().findFirst().orElseThrow(ProblemException::notFound);
        return record.with(
                ledger.entries(id), ledger.steps(id, record.enteredByName(), record.submittedAt()), odd(record));
    }

    private List<RecordWarning> odd(VolunteerRecordView record) {
        return warnings.of(records.undecided(Set.of(record.id()))).getOrDefault(record.id(), List.of());
    }

    private List<VolunteerRecordView> titled(List<VolunteerRecordView> rows) {
        Map<UUID, String> titles = activities.titles(ids(rows, VolunteerRecordView::activityId));
        Map<UUID, ShownName> names = volunteers.shownNames(ids(rows, VolunteerRecordView::volunteerId));
        return rows.stream()
                .map(row -> row.titled(of(titles, row.activityId()), of(names, row.volunteerId())))
                .toList();
    }

    private static <T> @Nullable T of(Map<UUID, T> known, @Nullable UUID id) {
        return id == null ? null : known.get(id);
    }

    private static Set<UUID> ids(List<VolunteerRecordView> rows, Function<VolunteerRecordView, @Nullable UUID> id) {
        return rows.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    @UnitOfWork
    public VolunteerRecordView create(EnterVolunteerRecord content) {
        return get(one(new BatchItem<>(null, content)).idOrRefuse());
    }

    /** The same content again changes nothing; other content replaces what is not yet approved. */
    @UnitOfWork
    public Upserted<VolunteerRecordView> push(String externalId, EnterVolunteerRecord content) {
        desk.holdKey(content.organizationId(), externalId);
        BatchOutcome outcome = one(new BatchItem<>(externalId, content));
        return new Upserted<>(get(outcome.idOrRefuse()), outcome.outcome() == Outcome.CREATED);
    }

    private BatchOutcome one(BatchItem<EnterVolunteerRecord> item) {
        return take(List.of(item), false).getFirst();
    }

    /**
     * Many at once, in one unit: each is kept or refused by itself.
     *
     * @param items at most 1 000
     * @param validateOnly true: everything is checked and nothing is kept
     */
    @Override
    @UnitOfWork
    public List<BatchOutcome> take(List<BatchItem<EnterVolunteerRecord>> items, boolean validateOnly) {
        if (!validateOnly) {
            hold(items.stream().map(BatchItem::content).toList());
        }
        return intake.take(books.open(items), items, validateOnly);
    }

    @Override
    public Map<UUID, String> etags(Collection<UUID> ids) {
        return records.etags(ids);
    }

    /** What would be refused or looks odd; {@code id} is the record that would change. */
    public RecordCheckView check(@Nullable UUID id, EnterVolunteerRecord content) {
        if (id == null) {
            return intake.check(books.open(List.of(new BatchItem<>(null, content))), content, null, texts);
        }
        VolunteerRecord record = visible(id);
        desk.requireMayEnter(record);
        return intake.check(books.open(content, record), content, record, texts);
    }

    @UnitOfWork
    public VolunteerRecordView change(UUID id, @Nullable String ifMatch, MergePatch patch) {
        VolunteerRecord record = writable(id, ifMatch);
        record.lifecycle().requireOpen();
        EnterVolunteerRecord content = patches.apply(patch, record.content(), EnterVolunteerRecord.class);
        hold(List.of(content));
        VolunteerBook book = books.open(content, record);
        EnterVolunteerRecord settled = book.settled(content);
        desk.requireMayEnterFor(settled.organizationId());
        book.check(settled, record);
        book.replace(record, settled);
        if (content.wantsSubmit()) {
            desk.submit(record);
        }
        return saved(id);
    }

    @UnitOfWork
    public void delete(UUID id, @Nullable String ifMatch) {
        VolunteerRecord record = writable(id, ifMatch);
        record.lifecycle().requireOpen();
        desk.forget(record);
        records.delete(record);
    }

    /** Checks once more: what it refers to may have changed since it was drafted. */
    @UnitOfWork
    public VolunteerRecordView submit(UUID id, @Nullable String ifMatch) {
        submitted(id, ifMatch);
        return saved(id);
    }

    /** The same as one of many, of which only the standing is told. */
    @UnitOfWork
    public Standing submitOfMany(UUID id, String ifMatch) {
        return standing(submitted(id, ifMatch));
    }

    private VolunteerRecord submitted(UUID id, @Nullable String ifMatch) {
        VolunteerRecord record = writable(id, ifMatch);
        record.lifecycle().requireOpen();
        hold(List.of(record.content()));
        books.open(record.content(), record).check(record.content(), record);
        desk.submit(record);
        return record;
    }

    @UnitOfWork
    public VolunteerRecordView withdraw(UUID id, @Nullable String ifMatch) {
        desk.withdraw(writable(id, ifMatch));
        return saved(id);
    }

    /**
     * From here to the end of the unit nobody else enters or changes records of these activities. Who merges holds both of
     * them, so only when the one that is named is held, it is certain which one stands for it.
     */
    void hold(List<EnterVolunteerRecord> contents) {
        Map<UUID, ActivitySummary> named = activities.trusted(contents.stream()
                .flatMap(content -> Stream.ofNullable(content.activityId()))
                .collect(Collectors.toSet()));
        guards.holdAll("activity", named.keySet());
        Set<UUID> standing = activities.trusted(named.keySet()).values().stream()
                .flatMap(activity -> Stream.ofNullable(activity.mergedIntoId()))
                .filter(id -> !named.containsKey(id))
                .collect(Collectors.toSet());
        guards.holdAll("activity", standing);
    }

    private Condition visible() {
        return scope.get().on("r.organizationId", "r.servedOn");
    }

    private VolunteerRecord writable(UUID id, @Nullable String ifMatch) {
        VolunteerRecord record = visible(id, ifMatch);
        desk.requireMayEnter(record);
        return record;
    }

    VolunteerRecord visible(UUID id, @Nullable String ifMatch) {
        VolunteerRecord record = visible(id);
        Versions.require(ifMatch, record);
        return record;
    }

    private VolunteerRecord visible(UUID id) {
        return records.findByIdOptional(id)
                .filter(found -> scope.get().sees(found.organizationId(), found.businessDay()))
                .orElseThrow(ProblemException::notFound);
    }

    VolunteerRecordView saved(UUID id) {
        records.flush();
        return get(id);
    }

    Standing standing(VolunteerRecord record) {
        records.flush();
        return new Standing(record.lifecycle().status(), Long.toString(record.version()));
    }
}
