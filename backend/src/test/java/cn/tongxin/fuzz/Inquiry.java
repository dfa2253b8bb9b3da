package cn.tongxin.fuzz;

import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import cn.tongxin.reach.Surface;
import cn.tongxin.story.Answer;
import cn.tongxin.story.Contract;

/** Asks and asks, each few thousand times in a city of its own, and notes what was not answered as promised. */
final class Inquiry {
    private static final int IN_ONE_CITY = 2500;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * Each works through all there is, of all tests together, so that hundreds of them in a row would only show how much
     * that is; asked a few times.
     */
    private static final Map<String, Integer> SELDOM =
            Map.of("verifyAuditEntries", 5, "repairFigures", 5, "verifyFigures", 5);

    private final long seed;
    private final Chance chance;
    private final Contract contract = Surface.served();
    private final List<Contract.Operation> operations;
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private final Map<String, Integer> count = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, Map<Integer, Integer>> perOperation = new TreeMap<>();
    private Duration longest = Duration.ZERO;

    Inquiry(long seed) {
        this.seed = seed;
        chance = new Chance(seed);
        operations = List.copyOf(contract.operations().values());
    }

    void ask(int requests) {
        for (int asked = 0; asked < requests; asked += IN_ONE_CITY) {
            try (Ground ground = new Ground(contract, chance)) {
                int until = Math.min(requests - asked, IN_ONE_CITY);
                for (int i = 0; i < until; i++) {
                    ask(ground);
                }
            }
        }
    }

    private void ask(Ground ground) {
        Contract.Operation operation = operation();
        Asked asked = ground.ask(operation);
        long start = System.nanoTime();
        try {
            Answer answer = asked.request().send();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            longest = took.compareTo(longest) > 0 ? took : longest;
            statuses.merge(answer.status(), 1, Integer::sum);
            perOperation
                    .computeIfAbsent(operation.id(), any -> new TreeMap<>())
                    .merge(answer.status(), 1, Integer::sum);
            judge(asked, answer, took);
            if (answer.status() < 300 && answer.isJson() && !asked.elsewhere()) {
                ground.learn(asked, answer);
            }
            boolean gone = answer.status() == 404 && asked.who().equals("committee");
            if (gone || (answer.status() == 204 && asked.method().equals("DELETE"))) {
                ground.forget(asked);
            }
        } catch (java.io.UncheckedIOException failed) {
            boolean hangs = failed.getCause() instanceof HttpTimeoutException;
            note(asked, hangs ? "hangs" : "is not answered: " + failed.getCause(), "");
        }
    }

    private Contract.Operation operation() {
        Contract.Operation operation = chance.of(operations);
        int most = SELDOM.getOrDefault(operation.id(), Integer.MAX_VALUE);
        return count.merge(operation.id(), 1, Integer::sum) <= most ? operation : operation();
    }

    private void judge(Asked asked, Answer answer, Duration took) {
        if (took.compareTo(PATIENCE) > 0) {
            note(asked, "takes too long", took.toString());
        }
        if (answer.status() >= 500) {
            note(asked, "is answered " + answer.status(), answer.text());
        }
        List<String> objections = asked.elsewhere() ? strayed(answer) : promised(asked, answer);
        objections.forEach(objection -> note(asked, objection, answer.status() + " " + answer.text()));
    }

    /** It led to another operation, or to none: whichever it was, it says so in the one way. */
    private List<String> strayed(Answer answer) {
        boolean refused = answer.status() >= 400;
        return refused && !answer.mediaType().equals("application/problem+json")
                ? List.of(answer.status() + " as " + answer.mediaType())
                : List.of();
    }

    private List<String> promised(Asked asked, Answer answer) {
        return Set.of(405, 406).contains(answer.status())
                ? contract.problemObjections(asked.operation(), answer)
                : contract.objections(asked.operation(), answer);
    }

    /** Each kind of fault of an operation once. */
    private void note(Asked asked, String fault, String more) {
        String kind = asked.operation().id() + " " + fault.replaceAll("\\d+", "n");
        wrong.putIfAbsent(
                kind,
                asked.operation().id() + " " + fault + "\n  asked by " + asked.told() + "\n  answered " + cut(more));
    }

    static String cut(String text) {
        return text.length() > 1500 ? text.substring(0, 1500) + "…" : text;
    }

    List<String> wrong() {
        return new ArrayList<>(wrong.values());
    }

    /** Which operations never did what they were asked, and what they said instead. */
    Map<String, Map<Integer, Integer>> alwaysRefused() {
        Map<String, Map<Integer, Integer>> refused = new TreeMap<>(perOperation);
        refused.values().removeIf(told -> told.keySet().stream().anyMatch(status -> status < 300));
        return refused;
    }

    @Override
    public String toString() {
        return "asked %d operations %d times from seed %d: %s, slowest %d ms, %d kinds of fault"
                .formatted(
                        count.size(),
                        statuses.values().stream().mapToInt(Integer::intValue).sum(),
                        seed,
                        statuses,
                        longest.toMillis(),
                        wrong.size());
    }
}
