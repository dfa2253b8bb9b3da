package cn.tongxin.exchange;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.Ids;

/** What is to be said about one row of an uploaded sheet. */
@Entity
class ImportFinding {
    @Id
    private UUID id = Ids.next();

    private UUID importId = new UUID(0, 0);
    private int sheetRow;

    @Enumerated(EnumType.STRING)
    private FindingKind kind = FindingKind.NOTE;

    private @Nullable String columnName;
    private @Nullable String cellText;
    private String message = "";
    private @Nullable UUID recordId;

    protected ImportFinding() {}

    ImportFinding(UUID importId, Finding finding) {
        this.importId = importId;
        this.sheetRow = finding.row();
        this.kind = finding.kind();
        this.columnName = finding.column();
        this.cellText = finding.text();
        this.message = finding.message();
        this.recordId = finding.recordId();
    }
}
