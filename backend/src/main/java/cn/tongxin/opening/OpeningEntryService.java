package cn.tongxin.opening;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.EntryKind;
import cn.tongxin.ledger.Ledger;
import cn.tongxin.ledger.Lifecycle;
import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.ledger.Requested;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.attachment.Attachments;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.page.Rows;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.Guards;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.MergePatch;
import cn.tongxin.shared.web.Versions;

/** Opening entries from draft to approval: the committee's, and approved by another of its people than who entered. */
@ApplicationScoped
public class OpeningEntryService {
    @Inject
    OpeningEntryRepository entries;

    @Inject
    OpeningEntryChecks checks;

    @Inject
    OpeningCells cells;

    @Inject
    Attachments attachments;

    @Inject
    CurrentScope scope;

    @Inject
    RecordDesk desk;

    @Inject
    Ledger ledger;

    @Inject
    Guards guards;

    @Inject
    BusinessClock clock;

    @Inject
    MergePatch.Applier patches;

    public Page<OpeningEntryView> list(OpeningEntryFilter filter, PageQuery page) {
        return listed(filter).page(entries.getEntityManager(), page);
    }

    /** The same without pages. */
    public Rows<OpeningEntryView> all(OpeningEntryFilter filter) {
        return listed(filter).rows(entries.getEntityManager());
    }

    public OpeningEntryView get(UUID id) {
        OpeningEntryView entry = find(id).orElseThrow(ProblemException::notFound);
        return entry.with(ledger.entries(id), ledger.steps(id, entry.enteredByName(), entry.submittedAt()));
    }

    @UnitOfWork
    public OpeningEntryView create(EnterOpeningEntry content) {
        OpeningEntry entry = new OpeningEntry(content, new Lifecycle(desk.actor()));
        checks.require(entry.id(), content);
        entries.persistAndFlush(entry);
        return get(entry.id());
    }

    @UnitOfWork
    public OpeningEntryView change(UUID id, @Nullable String ifMatch, MergePatch patch) {
        OpeningEntry entry = required(id, ifMatch);
        EnterOpeningEntry content = patches.apply(patch, entry.content(), EnterOpeningEntry.class);
        entry.lifecycle().requireOpen();
        checks.require(id, content);
        desk.changing(entry);
        entry.change(content);
        return saved(id);
    }

    @UnitOfWork
    public void delete(UUID id, @Nullable String ifMatch) {
        OpeningEntry entry = required(id, ifMatch);
        entry.lifecycle().requireOpen();
        attachments.removeAllOf(id);
        desk.forget(entry);
        entries.delete(entry);
    }

    @UnitOfWork
    public OpeningEntryView submit(UUID id, @Nullable String ifMatch) {
        desk.submit(required(id, ifMatch));
        return saved(id);
    }

    @UnitOfWork
    public OpeningEntryView withdraw(UUID id, @Nullable String ifMatch) {
        desk.withdraw(required(id, ifMatch));
        return saved(id);
    }

    /** Needs the old sheet, and a cell without details; or approves what was asked for. */
    @UnitOfWork
    public OpeningEntryView approve(UUID id, @Nullable String ifMatch) {
        OpeningEntry entry = required(id, ifMatch);
        desk.requireMayDecide(entry);
        if (entry.lifecycle().waitsForChange()) {
            desk.settle(entry, ledger.requested(entry), entry::annul);
            return saved(id);
        }
        desk.approve(entry);
        new FieldChecks()
                .refuseIf(!attachments.hasAny(id), "attachments", "sheet-required")
                .done();
        cells.refuseBesideDetail(entry);
        return saved(id);
    }

    @UnitOfWork
    public OpeningEntryView giveBack(UUID id, @Nullable String ifMatch, String reason) {
        desk.giveBack(required(id, ifMatch), reason);
        return saved(id);
    }

    /** It counts no more and stays to be read; its cell is free for details or another entry. */
    @UnitOfWork
    public OpeningEntryView annul(UUID id, @Nullable String ifMatch, String reason) {
        OpeningEntry entry = required(id, ifMatch);
        Requested asked = desk.request(entry, EntryKind.VOID, reason, null);
        if (desk.mayDecide(entry)) {
            desk.settle(entry, asked, entry::annul);
        }
        return saved(id);
    }

    void requireVisible(UUID id) {
        get(id);
    }

    /** For who changes what is filed with it: it is open, and stays so to the end of the unit. */
    void holdOpen(UUID id) {
        requireVisible(id);
        guards.holdRow("opening_entry", id);
        entries.findByIdOptional(id)
                .orElseThrow(ProblemException::notFound)
                .lifecycle()
                .requireOpen();
    }

    private Optional<OpeningEntryView> find(UUID id) {
        return OpeningEntryRepository.LIST
                .where(Condition.of("r.id = :id", "id", id), OpeningEntryRepository.visible(scope.get()))
                .first(entries.getEntityManager());
    }

    private OpeningEntry required(UUID id, @Nullable String ifMatch) {
        guards.holdRow("opening_entry", id);
        OpeningEntry entry = entries.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, entry);
        return entry;
    }

    private OpeningEntryView saved(UUID id) {
        entries.flush();
        return get(id);
    }

    private ListQuery<OpeningEntryView> listed(OpeningEntryFilter filter) {
        return OpeningEntryRepository.LIST.where(filter.condition(), OpeningEntryRepository.visible(scope.get()));
    }
}
