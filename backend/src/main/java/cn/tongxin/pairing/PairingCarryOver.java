package cn.tongxin.pairing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.AlliancesCopied;
import cn.tongxin.programme.ProgrammeCopied;
import cn.tongxin.programme.rule.SupporterType;

/** A copied programme starts with the pairings that held on the last day of the old one; what was ended stays ended. */
@ApplicationScoped
class PairingCarryOver {
    @Inject
    PairingRepository pairings;

    void carryOver(@Observes AlliancesCopied copied) {
        ProgrammeCopied source = copied.source();
        if (!source.pairings()) {
            return;
        }
        Set<List<Object>> carried = new HashSet<>();
        for (Pairing old : pairings.toCarryOver(source.from(), source.lastDay(), source.firstDay())) {
            UUID supporter = supporter(old, copied.alliances());
            // The same two may have paired twice from different days; from the first day on that is one pairing.
            if (supporter != null && carried.add(List.of(old.kind(), supporter, old.beneficiaryId()))) {
                pairings.persist(old.carriedOver(source.to(), supporter, source.firstDay()));
            }
        }
        pairings.flush();
    }

    private static @Nullable UUID supporter(Pairing old, Map<UUID, UUID> alliances) {
        return old.supporterType() == SupporterType.ALLIANCE ? alliances.get(old.supporterId()) : old.supporterId();
    }
}
