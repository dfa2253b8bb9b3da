package cn.tongxin.volunteer;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.Naming;
import cn.tongxin.shared.ReadAnew;

@ApplicationScoped
class VolunteerRecordsAnew implements ReadAnew {
    @Inject
    VolunteerRecordService records;

    @Override
    public Class<? extends Naming> type() {
        return VolunteerRecordView.class;
    }

    @Override
    public Naming read(UUID id) {
        return records.get(id);
    }
}
