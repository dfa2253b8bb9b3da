package cn.tongxin.activity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.organization.OrganizationKind;

/**
 * Who took part besides the organizer: an organization, or an alliance as a whole.
 *
 * @param organizationKind of an organization
 */
public record ParticipantView(
        @Nullable UUID organizationId,
        @Nullable UUID allianceId,
        String name,
        @Nullable OrganizationKind organizationKind) {}
