package cn.tongxin.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.BatchOutcome.Outcome;
import cn.tongxin.ledger.BatchView.Result;
import cn.tongxin.shared.problem.FieldError;
import cn.tongxin.shared.problem.Problem;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.problem.Texts;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.BatchBody;

/** Takes many records that a system sends in one request; the same door as a form or a sheet. */
@ApplicationScoped
public class BatchDesk {
    @Inject
    BatchBody.Reader reader;

    @Inject
    RecordDesk desk;

    @Inject
    Texts texts;

    /** All in one unit. Strictly taken, one that is refused undoes all others. */
    @UnitOfWork
    public <C extends RecordContent> BatchView take(
            BatchBody body, Class<C> type, BatchManner manner, BatchTaker<C> taker) {
        List<BatchBody.Item<C>> read = reader.read(body, type);
        List<BatchItem<C>> good = read.stream().flatMap(BatchDesk::good).toList();
        if (!manner.validateOnly()) {
            desk.holdKeys(good);
        }
        BatchView answer = results(read, taker.take(good, manner.validateOnly()), taker);
        if (manner.strict() && answer.summary().rejected() > 0) {
            throw ProblemException.fields(ProblemType.INVALID_CONTENT, errors(answer));
        }
        return answer;
    }

    private static <C> Stream<BatchItem<C>> good(BatchBody.Item<C> item) {
        C content = item.content();
        return content == null || refusal(item).isPresent()
                ? Stream.empty()
                : Stream.of(new BatchItem<>(item.externalId(), content));
    }

    private static Optional<ProblemException> refusal(BatchBody.Item<?> item) {
        String key = item.externalId();
        return key != null && !key.matches(Pushed.KEY)
                ? Optional.of(ProblemException.field(ProblemType.INVALID_CONTENT, "externalId", "invalid-value"))
                : Optional.ofNullable(item.refusal());
    }

    private <C> BatchView results(List<BatchBody.Item<C>> read, List<BatchOutcome> taken, BatchTaker<C> taker) {
        Map<UUID, String> etags = taker.etags(taken.stream()
                .flatMap(outcome -> Optional.ofNullable(outcome.id()).stream())
                .toList());
        List<Result> results = new ArrayList<>(read.size());
        int next = 0;
        for (int i = 0; i < read.size(); i++) {
            Optional<ProblemException> refusal = refusal(read.get(i));
            BatchOutcome outcome = refusal.isPresent() ? BatchOutcome.refused(refusal.get()) : taken.get(next++);
            results.add(result(i, read.get(i).externalId(), outcome, etags));
        }
        return new BatchView(summary(results), results);
    }

    private Result result(int index, @Nullable String key, BatchOutcome outcome, Map<UUID, String> etags) {
        UUID id = outcome.id();
        ProblemException problem = outcome.problem();
        return new Result(
                index,
                key,
                outcome.outcome(),
                id,
                id == null ? null : etags.get(id),
                problem == null ? null : texts.body(problem),
                outcome.warnings().isEmpty() ? null : outcome.warnings());
    }

    private static BatchView.Summary summary(List<Result> results) {
        return new BatchView.Summary(
                count(results, Outcome.CREATED),
                count(results, Outcome.UPDATED),
                count(results, Outcome.UNCHANGED),
                count(results, Outcome.REJECTED));
    }

    private static int count(List<Result> results, Outcome outcome) {
        return (int)
                results.stream().filter(result -> result.outcome() == outcome).count();
    }

    /** Each bad item by its place; where no field is to blame, with what its own refusal says. */
    private static List<FieldError> errors(BatchView answer) {
        return answer.items().stream()
                .filter(result -> result.problem() != null)
                .flatMap(BatchDesk::errors)
                .toList();
    }

    private static Stream<FieldError> errors(Result result) {
        String place = "items[" + result.index() + "]";
        Problem problem = Objects.requireNonNull(result.problem());
        List<FieldError> errors = problem.errors();
        if (errors == null || errors.isEmpty()) {
            String code = problem.type().substring(problem.type().lastIndexOf(':') + 1);
            return Stream.of(new FieldError(place, code, problem.detail()));
        }
        return errors.stream().map(error -> new FieldError(place + "." + error.field(), error.code(), error.message()));
    }
}
