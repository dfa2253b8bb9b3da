package cn.tongxin.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.tongxin.shared.job.JobEvent;

/** Jobs as far as somebody starts or cancels them. */
@ApplicationScoped
class JobTrail {
    @Inject
    UnitTrail unit;

    void note(@Observes JobEvent event) {
        SubjectAct act = event.kind() == JobEvent.Kind.STARTED ? SubjectAct.CREATED : SubjectAct.CHANGED;
        unit.note(new AuditSubject("jobs", event.id(), act, null, null));
    }
}
