package cn.tongxin.audit.chain;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

/** How far the chain goes, and whether it ends where it says. */
@ApplicationScoped
public class ChainEnd {
    @Inject
    EntityManager database;

    @Inject
    Heads heads;

    /** By its own word, or, where that is gone, as far as there is any. */
    public long number() {
        return heads.find().map(head -> head.link().number()).orElseGet(this::highest);
    }

    /** What is wrong there. */
    public @Nullable Fault fault() {
        Heads.Head head = heads.find().orElse(null);
        if (head == null) {
            return highest() == 0 ? null : new Fault(ChainFault.HEAD_FORGED, highest());
        }
        if (!head.genuine()) {
            return new Fault(ChainFault.HEAD_FORGED, head.link().number());
        }
        // One statement: what is sealed meanwhile moves both.
        return ask("select min(e.number) from audit_head h join audit_entry e on e.number > h.number")
                .map(beyond -> new Fault(ChainFault.INSERTED, beyond))
                .orElse(null);
    }

    private long highest() {
        return ask("""
                        select max(number) from (select max(number) as number from audit_entry
                          union all select max(last_number) from audit_archive) e""").orElse(0L);
    }

    private Optional<Long> ask(String query) {
        return Optional.ofNullable((Number) database.createNativeQuery(query).getSingleResult())
                .map(Number::longValue);
    }
}
