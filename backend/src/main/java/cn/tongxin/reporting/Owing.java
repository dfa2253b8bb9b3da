package cn.tongxin.reporting;

import java.util.UUID;

/** A unit that owes a report because it was in an alliance on the month's last day. */
record Owing(UUID allianceId, String allianceName, UUID organizationId, String organizationName) {}
