package cn.tongxin.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Something that somebody tries, written so that it can be tried again in another city.
 *
 * @param actor who, by place in the list of actors
 * @param target which record, by place among those made so far
 * @param number of people, minutes or money
 * @param volunteers true: hours, false: purchases
 */
record LedgerStep(Verb verb, int actor, int target, int number, LocalDate day, boolean volunteers) {
    private static final int FURTHER = 5;

    enum Verb {
        CREATE,
        CREATE_SUBMITTED,
        SUBMIT,
        WITHDRAW,
        APPROVE,
        RETURN,
        VOID,
        CORRECT,
        REFUND,
        FOLD
    }

    /** A history; records come and are approved more often than all else, or there would be nothing to go on with. */
    static List<LedgerStep> history(long seed, int length) {
        Random dice = new Random(seed);
        List<LedgerStep> steps = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            steps.add(new LedgerStep(
                    verb(dice),
                    dice.nextInt(FURTHER),
                    dice.nextInt(1000),
                    1 + dice.nextInt(500),
                    LocalDate.of(2024, 1 + dice.nextInt(4), 1 + dice.nextInt(29)),
                    dice.nextBoolean()));
        }
        return steps;
    }

    private static Verb verb(Random dice) {
        return switch (dice.nextInt(4)) {
            case 0 -> Verb.CREATE_SUBMITTED;
            case 1 -> Verb.APPROVE;
            default -> Verb.values()[dice.nextInt(Verb.values().length)];
        };
    }
}
