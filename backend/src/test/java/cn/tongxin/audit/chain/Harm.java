package cn.tongxin.audit.chain;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Something that somebody with the database alone does to the chain.
 *
 * @param first the first entry that is not as it was
 */
record Harm(List<String> statements, long first, Set<ChainFault> expected) {
    private static final List<String> CHANGES = List.of(
            "actor_id = concat(coalesce(actor_id, ''), 'x')",
            "actor_name = '别人'",
            "actor_kind = 'PERSON'",
            "kind = 'CHANGE'",
            "action = concat(action, 'x')",
            "address = '10.9.8.7'",
            "request_id = 'other'",
            "refusal = 'forbidden'",
            "asked = 'x=y'",
            "times = times + 1",
            "lists = ''",
            "subject_count = subject_count + 1",
            "subject_id = null",
            "subjects = '[]'",
            "noted_at = noted_at - interval 1 day",
            "id = unhex('00000000000000000000000000000001')",
            "organization_id = unhex('00000000000000000000000000000001')",
            "algorithm = 'SM3'",
            "digest = repeat('a', 64)",
            "seal = repeat('a', 64)");

    private static final Set<ChainFault> CHANGED = EnumSet.of(ChainFault.CHANGED, ChainFault.FORGED);

    static Harm random(Random random, long first, long last) {
        long one = first + random.nextLong(last - first - 1);
        long other = one + 1 + random.nextLong(last - one);
        return switch (random.nextInt(5)) {
            case 0, 1 -> changed(one, CHANGES.get(random.nextInt(CHANGES.size())));
            case 2 -> removed(one, last, random.nextBoolean());
            case 3 -> swapped(one, other);
            default -> inserted(one);
        };
    }

    private static Harm changed(long number, String how) {
        return new Harm(List.of("update audit_entry set " + how + " where number = " + number), number, CHANGED);
    }

    /** Perhaps with the others moved up, so that no number is missing. */
    private static Harm removed(long number, long last, boolean closedUp) {
        String removal = "delete from audit_entry where number = " + number;
        String closing = "update audit_entry set number = number - 1 where number > " + number + " order by number";
        return new Harm(
                closedUp ? List.of(removal, closing) : List.of(removal), number, EnumSet.of(ChainFault.REMOVED));
    }

    private static Harm swapped(long one, long other) {
        return new Harm(
                List.of(
                        "update audit_entry set number = -1 where number = " + one,
                        "update audit_entry set number = " + one + " where number = " + other,
                        "update audit_entry set number = " + other + " where number = -1"),
                one,
                EnumSet.of(ChainFault.REORDERED));
    }

    /** A likeness of its neighbour, with everybody else moved on. */
    private static Harm inserted(long number) {
        String id = UUID.randomUUID().toString().replace("-", "");
        String columns = String.join(", ", Content.NAMES.subList(1, Content.WIDTH));
        return new Harm(
                List.of(
                        "update audit_entry set number = number + 1 where number >= " + number
                                + " order by number desc",
                        "insert into audit_entry (number, id, " + columns + ", algorithm, digest, seal) select "
                                + number
                                + ", unhex('" + id + "'), " + columns + ", algorithm, digest, seal from audit_entry"
                                + " where number = " + (number + 1)),
                number,
                EnumSet.of(ChainFault.INSERTED));
    }
}
