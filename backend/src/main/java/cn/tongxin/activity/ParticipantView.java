package cn.tongxin.activity;

import java.util.UUID;

/** An organization that took part besides the organizer. */
public record ParticipantView(UUID organizationId, String organizationName) {}
