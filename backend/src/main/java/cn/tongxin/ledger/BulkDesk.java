package cn.tongxin.ledger;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.ledger.DecidedMany.Decided;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.problem.Texts;
import cn.tongxin.shared.problem.TooBusy;

/** Many decisions in one call: each is a unit of its own, so that a refusal of one leaves the others standing. */
@ApplicationScoped
public class BulkDesk {
    @Inject
    Texts texts;

    /**
     * Decides one after the other.
     *
     * @param decision what happens to one, by its id and the version looked at; answers status and version after
     */
    public DecidedMany each(List<DecideMany.Chosen> items, BiFunction<UUID, String, Standing> decision) {
        List<Decided> outcomes = items.stream().map(item -> one(item, decision)).toList();
        int refused = (int)
                outcomes.stream().filter(outcome -> outcome.problem() != null).count();
        return new DecidedMany(outcomes.size() - refused, refused, outcomes);
    }

    private Decided one(DecideMany.Chosen item, BiFunction<UUID, String, Standing> decision) {
        try {
            Standing after = decision.apply(item.id(), item.etag());
            return new Decided(item.id(), after.status(), after.etag(), null);
        } catch (ProblemException refusal) {
            return new Decided(item.id(), null, null, texts.body(refusal));
        } catch (RuntimeException failure) {
            if (!TooBusy.is(failure)) {
                throw failure;
            }
            return new Decided(item.id(), null, null, texts.body(ProblemException.of(ProblemType.UNAVAILABLE)));
        }
    }

    /** Where a record stands after a decision. */
    public record Standing(RecordStatus status, String etag) {}
}
