package cn.tongxin.exchange.format;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A record that is there already, as far as a sheet's rows may mean it. */
public record Known(
        UUID id,
        UUID organizationId,
        @Nullable String externalId,
        @Nullable String sourceSystem) {}
