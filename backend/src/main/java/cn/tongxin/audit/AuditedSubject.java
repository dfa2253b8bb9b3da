package cn.tongxin.audit;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** Where a thing is spoken of; the sealer writes it. */
@Entity
@Immutable
@Table(name = "audit_subject")
@IdClass(AuditedSubject.Key.class)
class AuditedSubject {
    @Id
    private UUID subjectId = new UUID(0, 0);

    @Id
    private long number;

    protected AuditedSubject() {}

    record Key(UUID subjectId, long number) {}
}
