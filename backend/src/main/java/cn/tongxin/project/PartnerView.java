package cn.tongxin.project;

import java.util.UUID;

/** An organization that joins in a project. */
public record PartnerView(UUID organizationId, String organizationName) {}
