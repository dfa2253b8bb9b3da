package cn.tongxin.consumption.targets;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Told;

/** A unit's own statement for one year, from which the programme's rules make its target. */
@Entity
@Told("consumption-declarations")
class ConsumptionDeclaration extends BaseEntity {
    @Column(updatable = false)
    private UUID organizationId = new UUID(0, 0);

    @Column(updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    private Canteen canteen = Canteen.NONE;

    private @Nullable UUID sharedWithId;
    private @Nullable Long foodBudgetFen;
    private @Nullable Integer unionMembers;
    private String enteredByName = "";

    protected ConsumptionDeclaration() {}

    ConsumptionDeclaration(UUID organizationId, int year) {
        this.organizationId = organizationId;
        this.year = year;
    }

    void declare(DeclareConsumption content, String byName) {
        canteen = content.canteen();
        sharedWithId = content.sharedWithId();
        foodBudgetFen = content.foodBudgetFen();
        unionMembers = content.unionMembers();
        enteredByName = byName;
    }

    Canteen canteen() {
        return canteen;
    }
}
