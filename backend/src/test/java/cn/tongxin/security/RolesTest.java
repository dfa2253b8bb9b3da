package cn.tongxin.security;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who runs the system, who keeps it safe and who looks into it are never one (三员分立). */
class RolesTest {
    @Test
    void eachRoleStandsAlone() {
        assertThat(Roles.OF_PEOPLE).allMatch(role -> Roles.fitTogether(Set.of(role)));
    }

    @Test
    void theThreeAreKeptApart() {
        assertThat(Roles.fitTogether(Set.of(Roles.ADMIN, Roles.SECURITY))).isFalse();
        assertThat(Roles.fitTogether(Set.of(Roles.ADMIN, Roles.AUDITOR))).isFalse();
        assertThat(Roles.fitTogether(Set.of(Roles.SECURITY, Roles.AUDITOR))).isFalse();
        assertThat(Roles.fitTogether(Set.of(Roles.ADMIN, Roles.COMMITTEE))).isFalse();
    }
}
