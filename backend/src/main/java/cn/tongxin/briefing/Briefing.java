package cn.tongxin.briefing;

import cn.tongxin.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft: what it is about. Its figures are references and are counted when it is read. */
@Entity
@SuppressWarnings("UnusedVariable") // its columns are read by queries only
class Briefing extends BaseEntity {
    private String title = "";

    @Column(name = "programme_id")
    private UUID programmeId = new UUID(0, 0);

    @Column(name = "alliance_id")
    private @Nullable UUID allianceId;

    @Column(name = "from_day")
    private LocalDate fromDay = LocalDate.EPOCH;

    @Column(name = "to_day")
    private LocalDate toDay = LocalDate.EPOCH;

    @Column(name = "entered_by")
    private String enteredBy = "";

    @Column(name = "entered_by_organization_id")
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
}
