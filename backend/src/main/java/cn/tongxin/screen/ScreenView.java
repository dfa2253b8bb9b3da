package cn.tongxin.screen;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.Secret;
import cn.tongxin.shared.ShownOnce;
import cn.tongxin.shared.page.Row;

/**
 * A screen as its keeper sees it.
 *
 * @param screenKey what its address carries; only in the answer that made it
 */
public record ScreenView(
        UUID id,
        String etag,
        String name,
        Instant createdAt,
        Instant expiresAt,
        @Schema(implementation = String.class) @Nullable Secret screenKey)
        implements Row, ShownOnce {
    public ScreenView(UUID id, String etag, String name, Instant createdAt, Instant expiresAt) {
        this(id, etag, name, createdAt, expiresAt, null);
    }

    @Override
    public ScreenView kept() {
        return with(null);
    }

    ScreenView with(@Nullable Secret shownOnce) {
        return new ScreenView(id, etag, name, createdAt, expiresAt, shownOnce);
    }
}
