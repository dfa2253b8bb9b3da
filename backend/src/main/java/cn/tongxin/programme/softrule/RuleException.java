package cn.tongxin.programme.softrule;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import cn.tongxin.shared.Actor;
import cn.tongxin.shared.Audited;
import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Untold;

/** The reason that somebody gave for a deviation; the last one given stands. */
@Entity
@Audited("exceptions")
@Untold("what it excuses is told")
class RuleException extends BaseEntity {
    @Column(updatable = false)
    private UUID programmeId = new UUID(0, 0);

    @Column(updatable = false)
    private UUID subjectId = new UUID(0, 0);

    @Column(updatable = false)
    private String rule = "";

    private String reason = "";

    private String enteredBy = "";

    private String enteredByName = "";

    protected RuleException() {}

    RuleException(UUID programmeId, UUID subjectId, String rule) {
        this.programmeId = programmeId;
        this.subjectId = subjectId;
        this.rule = rule;
    }

    RuleException because(String why, Actor actor) {
        reason = why;
        enteredBy = actor.id();
        enteredByName = actor.name();
        return this;
    }

    UUID subjectId() {
        return subjectId;
    }

    String rule() {
        return rule;
    }

    String reason() {
        return reason;
    }

    String enteredByName() {
        return enteredByName;
    }
}
