package cn.tongxin.pairing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.change.ChangedThing;
import cn.tongxin.shared.change.ToldList;
import cn.tongxin.shared.change.Whose;
import cn.tongxin.shared.page.Condition;

/** Pairings in the feed of changes; only those of a draft programme are ever removed. */
@ApplicationScoped
class PairingChanges implements ToldList {
    @Inject
    PairingRepository pairings;

    @Inject
    CurrentScope scope;

    @Override
    public String name() {
        return "pairings";
    }

    @Override
    public List<ChangedThing> readable(Collection<UUID> ids) {
        return PairingRepository.LIST
                .where(Condition.of("r.id in (:ids)", "ids", ids), PairingRepository.visible(scope.get()))
                .all(pairings.getEntityManager())
                .stream()
                .map(pairing ->
                        ChangedThing.of(this, pairing, pairing.beneficiaryId()).in(pairing.status()))
                .toList();
    }

    @Override
    public boolean saw(Whose gone) {
        return gone.any(scope.get()::sees);
    }
}
