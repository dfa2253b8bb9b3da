package cn.tongxin.figures;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import cn.tongxin.security.Scope;
import cn.tongxin.shared.change.ChangeNumbers;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Figures are not counted again while nothing whatever has changed. Whether it has is asked of the database each time, so
 * an answer is never older than the question; several who ask the same at once wait for one count.
 */
@ApplicationScoped
class CountedBefore {
    private static final int MOST_FIGURES = 40_000;
    private static final Duration UNASKED = Duration.ofMinutes(10);

    /** One address for each figure and some more: what an answer without figures weighs. */
    private static final int WEIGHT_OF_NONE = 10;

    @Inject
    ChangeNumbers changes;

    private final Cache<State, FiguresView> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_FIGURES)
            .weigher((State asked, FiguresView answer) ->
                    WEIGHT_OF_NONE + answer.figures().size())
            .expireAfterAccess(UNASKED)
            .build();

    /**
     * Who asks what on which day.
     *
     * @param drafts whether programmes that are not published are seen
     */
    record Question(FigureFilter filter, Scope scope, boolean drafts, LocalDate today) {}

    private record State(Question question, long changes) {}

    FiguresView answer(Question question, Supplier<FiguresView> count) {
        // Within a unit of work there is what others do not see yet.
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return count.get();
        }
        return answers.get(new State(question, changes.state()), state -> count.get());
    }
}
