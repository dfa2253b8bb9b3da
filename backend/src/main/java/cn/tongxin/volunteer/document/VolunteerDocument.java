package cn.tongxin.volunteer.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import cn.tongxin.shared.Actor;
import cn.tongxin.shared.Audited;
import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Untold;

/** A record list that was printed. It holds neither name nor code. */
@Entity
@Audited("record-list-prints")
@Untold("never changes")
class VolunteerDocument extends BaseEntity {
    private String number = "";

    private UUID volunteerId = new UUID(0, 0);

    private LocalDate fromDay = LocalDate.EPOCH;

    private LocalDate toDay = LocalDate.EPOCH;

    private long minutes;

    private String digest = "";

    private Instant issuedAt = Instant.EPOCH;

    private String issuedBy = "";

    private String issuedByName = "";

    @ElementCollection
    @CollectionTable(name = "volunteer_document_record", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    @Column(name = "record_id")
    private List<UUID> records = new ArrayList<>();

    protected VolunteerDocument() {}

    VolunteerDocument(RecordList list, Actor issuer) {
        number = list.number();
        volunteerId = list.volunteer().id();
        fromDay = list.from();
        toDay = list.to();
        minutes = list.minutes();
        digest = list.code().digest(list.number(), list.lines());
        issuedAt = list.issuedAt();
        issuedBy = issuer.id();
        issuedByName = issuer.name();
        records.addAll(list.lines().stream().map(RecordLine::id).toList());
    }

    boolean bears(String computed) {
        return MessageDigest.isEqual(
                digest.getBytes(StandardCharsets.US_ASCII), computed.getBytes(StandardCharsets.US_ASCII));
    }
}
