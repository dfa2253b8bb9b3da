package cn.tongxin.programme;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.ledger.ApprovalPolicy;

/** What the programme of the day's year says about approving one's own; without one, nobody does. */
@ApplicationScoped
class OwnApproval implements ApprovalPolicy {
    @Inject
    ProgrammeService programmes;

    @Override
    public boolean ownApproval(LocalDate day) {
        return programmes.published().stream()
                .filter(programme -> programme.year() == day.getYear())
                .findFirst()
                .map(programme -> programmes.rules(programme.id()).recordRules().ownApproval())
                .orElse(false);
    }
}
