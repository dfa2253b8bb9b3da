package cn.tongxin.screen;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import cn.tongxin.shared.Audited;
import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Untold;

/** A screen as it was set up; it changes no more. */
@Entity
@Audited("screens")
@Untold("concerns only whoever keeps it")
class Screen extends BaseEntity {
    @Column(updatable = false)
    private String name = "";

    @Column(updatable = false)
    private String keptBy = "";

    /** Its keeper as he was then, in whose name it reads. */
    @Column(updatable = false)
    private String caller = "";

    @Column(updatable = false)
    private String keyDigest = "";

    @Column(updatable = false)
    private Instant expiresAt = Instant.EPOCH;

    protected Screen() {}

    Screen(String name, String keptBy, String caller, String keyDigest, Instant expiresAt) {
        this.name = name;
        this.keptBy = keptBy;
        this.caller = caller;
        this.keyDigest = keyDigest;
        this.expiresAt = expiresAt;
    }

    String name() {
        return name;
    }

    String caller() {
        return caller;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
