package cn.tongxin.volunteer.person;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.audit.AuditTrail;
import cn.tongxin.security.CurrentScope;

/** The one place where it is decided who reads a name in full; every such reading is told. */
@ApplicationScoped
class Names {
    @Inject
    CurrentScope scope;

    @Inject
    AuditTrail trail;

    /** In full for the own unit, masked for everybody else. */
    List<VolunteerView> shown(List<VolunteerView> volunteers) {
        List<VolunteerView> shown = volunteers.stream()
                .map(one -> scope.get().owns(one.organizationId()) ? one : one.masked())
                .toList();
        tell(shown);
        return shown;
    }

    void tell(List<VolunteerView> volunteers) {
        List<VolunteerView> named = volunteers.stream()
                .filter(one -> one.name() != null && !one.nameMasked())
                .toList();
        if (!named.isEmpty()) {
            trail.namesRead("volunteers", named.stream().map(VolunteerView::id).toList());
        }
    }
}
