package cn.tongxin.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.tongxin.organization.OrganizationClosed;

/**
 * The pairings of an organization that closes end with its last day. Those that would have begun later, and proposals,
 * have held on no day: they end before they begin.
 */
@ApplicationScoped
class PairingClosing {
    private static final String REASON = "单位撤销或并入";

    @Inject
    PairingRepository pairings;

    @Inject
    Event<PairingEnding> endings;

    void close(@Observes OrganizationClosed closed) {
        pairings.beyond(closed.organization(), closed.lastDay()).forEach(pairing -> {
            pairing.close(closed.lastDay(), REASON);
            endings.fire(new PairingEnding(pairing.id(), closed.lastDay(), REASON, true));
        });
        pairings.flush();
    }
}
