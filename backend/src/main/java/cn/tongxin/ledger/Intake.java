package cn.tongxin.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.BatchOutcome.Outcome;
import cn.tongxin.shared.problem.ContentValidation;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.problem.Texts;

/** The one door through which records come in: a form, a push by the caller's own key, a batch, a sheet. */
@ApplicationScoped
public class Intake {
    @Inject
    RecordDesk desk;

    @Inject
    ContentValidation validation;

    /**
     * Keeps or refuses each by itself. The same content again changes nothing; other content replaces what is not yet
     * approved.
     *
     * @param validateOnly true: everything is checked and nothing is kept
     */
    public <R extends LedgerRecord, C extends RecordContent> List<BatchOutcome> take(
            Book<R, C> book, List<BatchItem<C>> items, boolean validateOnly) {
        List<BatchOutcome> outcomes = each(items, item -> one(book, item, validateOnly));
        if (!validateOnly) {
            book.done();
        }
        return outcomes;
    }

    /** Takes one after the other; what refuses one is its outcome, and a key that comes a second time is refused. */
    public static <C extends RecordContent> List<BatchOutcome> each(
            List<BatchItem<C>> items, Function<BatchItem<C>, BatchOutcome> one) {
        List<BatchOutcome> outcomes = new ArrayList<>(items.size());
        Set<List<Object>> seen = new HashSet<>();
        for (BatchItem<C> item : items) {
            try {
                requireOnce(item, seen);
                outcomes.add(one.apply(item));
            } catch (ProblemException refusal) {
                outcomes.add(BatchOutcome.refused(refusal));
            }
        }
        return outcomes;
    }

    /** What would become of one content, without keeping it. */
    public <R extends LedgerRecord, C extends RecordContent> RecordCheckView check(
            Book<R, C> book, C content, @Nullable R known, Texts texts) {
        try {
            validation.require(content);
            C settled = book.settled(content);
            desk.requireMayEnterFor(settled.organizationId());
            book.check(settled, known);
            return new RecordCheckView(null, book.warnings(settled, known));
        } catch (ProblemException refusal) {
            return new RecordCheckView(texts.body(refusal), List.of());
        }
    }

    private <R extends LedgerRecord, C extends RecordContent> BatchOutcome one(
            Book<R, C> book, BatchItem<C> item, boolean validateOnly) {
        validation.require(item.content());
        C content = book.settled(item.content());
        desk.requireMayEnterFor(content.organizationId());
        String externalId = item.externalId();
        R known = externalId == null ? null : book.known(content.organizationId(), externalId);
        if (known == null) {
            return enter(book, content, externalId, validateOnly);
        }
        return known.content().equals(content.kept())
                ? again(book, known, content, validateOnly)
                : replace(book, known, content, item.mayReplace(), validateOnly);
    }

    private <R extends LedgerRecord, C extends RecordContent> BatchOutcome enter(
            Book<R, C> book, C content, @Nullable String externalId, boolean validateOnly) {
        book.check(content, null);
        if (validateOnly) {
            List<RecordWarning> warnings = book.warnings(content, null);
            book.note(content);
            return new BatchOutcome(Outcome.CREATED, null, null, warnings);
        }
        R made = book.enter(content, externalId == null ? new Origin() : desk.origin(externalId));
        if (content.wantsSubmit()) {
            book.submit(made);
        }
        book.keep(made);
        return new BatchOutcome(Outcome.CREATED, made.id(), null, List.of());
    }

    private <R extends LedgerRecord, C extends RecordContent> BatchOutcome again(
            Book<R, C> book, R known, C content, boolean validateOnly) {
        known.lifecycle().requireLive();
        if (content.wantsSubmit() && known.lifecycle().status().isOpen()) {
            book.check(content, known);
            if (!validateOnly) {
                book.submit(known);
            }
        }
        return new BatchOutcome(Outcome.UNCHANGED, known.id(), null, List.of());
    }

    private <R extends LedgerRecord, C extends RecordContent> BatchOutcome replace(
            Book<R, C> book, R known, C content, boolean mayReplace, boolean validateOnly) {
        desk.requireReplaceable(known);
        if (!mayReplace) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.changed-here");
        }
        book.check(content, known);
        if (validateOnly) {
            return new BatchOutcome(Outcome.UPDATED, known.id(), null, book.warnings(content, known));
        }
        book.replace(known, content);
        if (content.wantsSubmit()) {
            book.submit(known);
        }
        return new BatchOutcome(Outcome.UPDATED, known.id(), null, List.of());
    }

    private static <C extends RecordContent> void requireOnce(BatchItem<C> item, Set<List<Object>> seen) {
        String externalId = item.externalId();
        if (externalId != null
                && !seen.add(List.of(String.valueOf(item.content().organizationId()), externalId))) {
            throw ProblemException.field(ProblemType.INVALID_CONTENT, "externalId", "twice");
        }
    }
}
