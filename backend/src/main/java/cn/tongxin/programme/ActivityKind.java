package cn.tongxin.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Told;

@Entity
@Told("activity-kinds")
class ActivityKind extends BaseEntity {
    @Column(updatable = false)
    private String code = "";

    private String name = "";

    @Enumerated(EnumType.STRING)
    private ActivityCategory category = ActivityCategory.OTHER;

    private int minUnits;

    private int sortOrder;

    protected ActivityKind() {}

    ActivityKind(EnterActivityKind content) {
        code = content.code();
        change(content);
    }

    EnterActivityKind content() {
        return new EnterActivityKind(code, name, category, minUnits, sortOrder);
    }

    final void change(EnterActivityKind content) {
        name = content.name().strip();
        category = content.category();
        minUnits = content.minUnits();
        sortOrder = content.sortOrder();
    }
}
