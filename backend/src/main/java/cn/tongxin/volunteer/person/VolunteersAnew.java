package cn.tongxin.volunteer.person;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.Naming;
import cn.tongxin.shared.ReadAnew;

@ApplicationScoped
class VolunteersAnew implements ReadAnew {
    @Inject
    VolunteerService volunteers;

    @Override
    public Class<? extends Naming> type() {
        return VolunteerView.class;
    }

    @Override
    public Naming read(UUID id) {
        return volunteers.get(id);
    }
}
