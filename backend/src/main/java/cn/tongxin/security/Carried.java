package cn.tongxin.security;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A caller as stored with a job: what its token said when the job was started. */
record Carried(String id, String name, @Nullable UUID organizationId, String sourceSystem, Set<String> roles) {}
