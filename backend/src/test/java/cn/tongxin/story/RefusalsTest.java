package cn.tongxin.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The story of the examples, each operation told in every wrong way before it is told right: what is wrong is refused with
 * a documented problem and changes nothing, and what is posted under a key is done once.
 */
@QuarkusTest
class RefusalsTest {
    /**
     * Each item is a unit of its own, or another system is called: what was done before a crash stays done. A batch is one
     * unit, but its key is part of what it was asked, so that a claim under another key is not its own.
     */
    private static final Set<String> DONE_PIECE_BY_PIECE = Set.of(
            "approveActivities",
            "returnActivities",
            "batchActivities",
            "approveVolunteerRecords",
            "returnVolunteerRecords",
            "submitVolunteerRecords",
            "batchVolunteerRecords",
            "approveConsumptionRecords",
            "returnConsumptionRecords",
            "submitConsumptionRecords",
            "batchConsumptionRecords",
            "createApiClient",
            "adoptApiClient",
            "rotateApiClient",
            "createUser",
            "adoptUser",
            "moveUser",
            "disableUser",
            "enableUser",
            "resetUser");

    @Inject
    EntityManager database;

    @Test
    void whatIsWrongIsRefusedAndChangesNothing() {
        List<String> wrong = new ArrayList<>();
        try (Telling telling = new Telling(database);
                Keys keys = new Keys(database)) {
            new Badly(telling, keys, new Tables(database), wrong).tell(Story.read());
        }
        assertThat(wrong).isEmpty();
    }

    /** Tells step by step; the first success of each operation is preceded by its refusals. */
    record Badly(Telling telling, Keys keys, Tables tables, List<String> wrong, Set<String> told) {
        Badly(Telling telling, Keys keys, Tables tables, List<String> wrong) {
            this(telling, keys, tables, wrong, new HashSet<>());
        }

        void tell(Story story) {
            story.steps().forEach(this::tell);
        }

        private void tell(Step step) {
            if (!step.succeeds() || !told.add(step.operation())) {
                compare(step, telling.answer(step));
                return;
            }
            if (!step.until().isEmpty()) {
                // Work in the background changes things by itself.
                telling.answer(step);
            }
            Map<String, Object> before = tables.sums();
            Refusals.of(telling, step).forEach(refusal -> refuse(step, refusal));
            unchanged(before, step, "refusals");
            compare(step, posted(step) ? once(step, before) : telling.answer(step));
        }

        private void refuse(Step step, Refusal refusal) {
            String what = step.operation() + ", " + refusal.what() + ": ";
            if (!Refusals.isRight(step, refusal)) {
                refusal.objections(telling.contract, telling.contract.operation(step.operation()))
                        .forEach(objection -> wrong.add(what + objection));
            } else if (refusal.request().send().status() >= 300) {
                wrong.add(what + "is said to be right by design, and is refused");
            }
        }

        private boolean posted(Step step) {
            return telling.contract.operation(step.operation()).method().equals("POST");
        }

        private Answer once(Step step, Map<String, Object> before) {
            Request request = telling.requests.of(step);
            String key = Keys.next();
            List<String> found = new ArrayList<>();
            if (!DONE_PIECE_BY_PIECE.contains(step.operation())) {
                found.addAll(keys.crash(request, key));
                unchanged(before, step, "crash");
            }
            Answer answer = keys.atOnce(request, key, found);
            keys.again(request, telling.requests.another(step), key, answer, found);
            found.forEach(objection -> wrong.add(step.operation() + " under a key, " + objection));
            return answer;
        }

        private void unchanged(Map<String, Object> before, Step step, String what) {
            Map<String, Object> after = tables.sums();
            Set<String> changed = new TreeSet<>();
            before.forEach((table, sum) -> {
                if (!sum.equals(after.get(table))) {
                    changed.add(table);
                }
            });
            if (!changed.isEmpty()) {
                wrong.add(step.operation() + ": " + what + " changed " + changed);
            }
        }

        private void compare(Step step, Answer answer) {
            Step now = telling.told(step, answer);
            if (!now.equals(step)) {
                wrong.add(step.operation() + ": answered " + now.status() + " " + now.answer() + "\ninstead of "
                        + step.status() + " " + step.answer());
            }
        }
    }
}
