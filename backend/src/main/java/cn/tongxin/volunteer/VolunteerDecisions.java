package cn.tongxin.volunteer;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.BulkDesk.Standing;
import cn.tongxin.ledger.EntryKind;
import cn.tongxin.ledger.Ledger;
import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.ledger.Requested;
import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.transaction.Guards;
import cn.tongxin.shared.transaction.UnitOfWork;

/** What is decided on volunteer records that were handed in, and on approved ones after. */
@ApplicationScoped
public class VolunteerDecisions {
    @Inject
    VolunteerRecordService service;

    @Inject
    VolunteerBooks books;

    @Inject
    VolunteerRecordChecks checks;

    @Inject
    Presence presence;

    @Inject
    RecordDesk desk;

    @Inject
    Ledger ledger;

    @Inject
    Guards guards;

    @Inject
    JsonText json;

    /** Approves the record, or the change that was asked for. */
    @UnitOfWork
    public VolunteerRecordView approve(UUID id, @Nullable String ifMatch) {
        approved(id, ifMatch);
        return service.saved(id);
    }

    /** The same as one of many, of which only the standing is told. */
    @UnitOfWork
    public Standing approveOfMany(UUID id, String ifMatch) {
        return service.standing(approved(id, ifMatch));
    }

    private VolunteerRecord approved(UUID id, @Nullable String ifMatch) {
        VolunteerRecord record = service.visible(id, ifMatch);
        desk.requireMayDecide(record);
        if (record.lifecycle().waitsForChange()) {
            settle(record, ledger.requested(record));
        } else {
            occupy(record, record.content());
            desk.approve(record);
            presence.add(record);
        }
        return record;
    }

    @UnitOfWork
    public VolunteerRecordView giveBack(UUID id, @Nullable String ifMatch, String reason) {
        givenBack(id, ifMatch, reason);
        return service.saved(id);
    }

    /** The same as one of many, of which only the standing is told. */
    @UnitOfWork
    public Standing giveBackOfMany(UUID id, String ifMatch, String reason) {
        return service.standing(givenBack(id, ifMatch, reason));
    }

    private VolunteerRecord givenBack(UUID id, @Nullable String ifMatch, String reason) {
        VolunteerRecord record = service.visible(id, ifMatch);
        desk.giveBack(record, reason);
        return record;
    }

    /** Takes it out of all figures at once where the caller may decide; else asks for it. */
    @UnitOfWork
    public VolunteerRecordView voidRecord(UUID id, @Nullable String ifMatch, String reason) {
        return further(service.visible(id, ifMatch), EntryKind.VOID, reason, null);
    }

    /** Corrects it at once where the caller may decide; else asks for it. */
    @UnitOfWork
    public VolunteerRecordView correct(UUID id, @Nullable String ifMatch, CorrectVolunteerRecord asked) {
        VolunteerRecord record = service.visible(id, ifMatch);
        EnterVolunteerRecord content = correctable(record, asked.content(), record.content());
        RecordDesk.requireDifference(record.content(), content.kept());
        return further(record, EntryKind.CORRECTION, asked.reason(), content.kept());
    }

    private VolunteerRecordView further(
            VolunteerRecord record, EntryKind kind, String reason, @Nullable EnterVolunteerRecord content) {
        Requested entry = desk.request(record, kind, reason, content);
        if (desk.mayDecide(record)) {
            settle(record, entry);
        }
        return service.saved(record.id());
    }

    private void settle(VolunteerRecord record, Requested entry) {
        if (entry.kind() == EntryKind.VOID) {
            hold(record);
            presence.remove(record);
            desk.settle(record, entry, () -> record.lifecycle().voided());
            return;
        }
        EnterVolunteerRecord wanted = json.read(entry.wanted(), EnterVolunteerRecord.class);
        EnterVolunteerRecord content = correctable(record, wanted, wanted);
        Busy busy = free(record, content);
        hold(record);
        presence.remove(record);
        desk.settle(record, entry, () -> record.correct(content, busy));
        presence.add(record);
    }

    /** The volunteer named so far, whoever is named after. */
    private void hold(VolunteerRecord record) {
        if (record.volunteerId() != null) {
            guards.hold("volunteer", record.volunteerId());
        }
    }

    /**
     * What a correction makes of the record.
     *
     * @param trusted whose references were looked at before
     */
    private EnterVolunteerRecord correctable(
            VolunteerRecord record, EnterVolunteerRecord asked, EnterVolunteerRecord trusted) {
        checks.requireSameCell(record, asked);
        service.hold(List.of(asked));
        VolunteerBook book = books.open(asked, trusted);
        EnterVolunteerRecord content = book.settled(asked);
        book.check(content, record);
        return content;
    }

    private void occupy(VolunteerRecord record, EnterVolunteerRecord content) {
        record.occupy(free(record, content));
    }

    /** When the volunteer is busy by it; from here to the end of the unit nobody else approves for him. */
    private @Nullable Busy free(VolunteerRecord record, EnterVolunteerRecord content) {
        UUID volunteer = content.volunteerId();
        if (volunteer == null) {
            return null;
        }
        guards.hold("volunteer", volunteer);
        VolunteerFacts facts = books.facts(List.of(content));
        checks.requireOnItsDay(content, facts);
        checks.requireFree(content, record.id(), facts);
        return facts.busy(content);
    }
}
