package cn.tongxin.volunteer.document;

import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.security.CurrentScope;
import cn.tongxin.volunteer.person.VolunteerService;
import cn.tongxin.volunteer.person.VolunteerView;

/**
 * Tells a person what is held about him, through his own unit or the committee (PIPL art. 45). Records of a former unit
 * are told by whoever sees them.
 */
@ApplicationScoped
public class PersonalDataService {
    @Inject
    VolunteerService volunteers;

    @Inject
    PersonalDataRepository data;

    @Inject
    CurrentScope scope;

    public PersonalDataView of(UUID id) {
        VolunteerView person = volunteers.named(id);
        return new PersonalDataView(
                person.id(),
                person.number(),
                Objects.requireNonNull(person.name()),
                person.organizationId(),
                person.organizationName(),
                person.retiredOn(),
                person.updatedAt(),
                data.records(id, scope.get().on("r.organizationId", "r.servedOn")),
                data.prints(id));
    }
}
