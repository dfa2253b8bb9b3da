package cn.tongxin.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Told;
import cn.tongxin.shared.change.Belongs;
import cn.tongxin.shared.change.Whose;

/** A draft: what it is about. Its figures are references and are counted when it is read. */
@Entity
@Told("briefings")
class Briefing extends BaseEntity implements Belongs {
    private String title = "";

    private UUID programmeId = new UUID(0, 0);

    private @Nullable UUID allianceId;

    private LocalDate fromDay = LocalDate.EPOCH;

    private LocalDate toDay = LocalDate.EPOCH;

    private String enteredBy = "";

    private @Nullable UUID enteredByOrganizationId;

    protected Briefing() {}

    Briefing(WriteBriefing content, String title, UUID programmeId, String enteredBy, @Nullable UUID organization) {
        this.title = title;
        this.programmeId = programmeId;
        this.allianceId = content.allianceId();
        this.fromDay = content.from();
        this.toDay = content.to();
        this.enteredBy = enteredBy;
        this.enteredByOrganizationId = organization;
    }

    @Override
    public Whose whose() {
        return new Whose(enteredByOrganizationId == null ? List.of() : List.of(enteredByOrganizationId), null);
    }
}
