package cn.tongxin.audit;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import cn.tongxin.security.CallerKind;

/** An entry in the chain, to be read and searched; the sealer writes it. */
@Entity
@Immutable
class AuditEntry {
    @Id
    private UUID id = new UUID(0, 0);

    private long number;
    private Instant notedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    private AuditKind kind = AuditKind.CHANGE;

    @Enumerated(EnumType.STRING)
    private CallerKind actorKind = CallerKind.ANONYMOUS;

    private @Nullable String actorId;
    private @Nullable String actorName;
    private @Nullable UUID organizationId;
    private String action = "";
    private @Nullable String address;
    private @Nullable String requestId;
    private @Nullable String refusal;
    private @Nullable String asked;
    private int times;

    /** With a comma before, between and behind. */
    private String lists = "";

    private int subjectCount;
    private @Nullable UUID subjectId;
    private String subjects = "";
    private String algorithm = "";
    private String digest = "";

    protected AuditEntry() {}
}
