package cn.tongxin.consumption;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.change.ChangedThing;
import cn.tongxin.shared.change.ToldList;
import cn.tongxin.shared.change.Whose;

/** Purchases in the feed of changes. */
@ApplicationScoped
class ConsumptionRecordChanges implements ToldList {
    @Inject
    ConsumptionRecordRows records;

    @Inject
    CurrentScope scope;

    @Override
    public String name() {
        return "consumption-records";
    }

    @Override
    public List<ChangedThing> readable(Collection<UUID> ids) {
        return records.byIds(ids).stream()
                .map(record -> ChangedThing.of(this, record, record.organizationId())
                        .in(record.status())
                        .known(record.externalId()))
                .toList();
    }

    @Override
    public boolean saw(Whose gone) {
        return gone.any(scope.get()::sees);
    }
}
