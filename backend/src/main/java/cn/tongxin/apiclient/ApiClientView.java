package cn.tongxin.apiclient;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import cn.tongxin.security.ApiScope;
import cn.tongxin.shared.Secret;
import cn.tongxin.shared.ShownOnce;
import cn.tongxin.shared.page.Row;

/**
 * A client as it is read.
 *
 * @param scopes granted by the security administrator; by credentials that are not confirmed it has none of them
 * @param scopesAsked what the administrator asks for instead; absent where nothing waits to be granted
 * @param clientId of the latest credential
 * @param credentials the latest first; a second one for as long as the overlap of a rotation lasts
 * @param overlapMinutes how long a former secret goes on working after a rotation
 * @param lastSeenAt of any of them, to the minute
 * @param secret only in the answer to making it and to rotating, and never again
 */
public record ApiClientView(
        UUID id,
        String etag,
        UUID organizationId,
        @Nullable String organizationName,
        String sourceSystem,
        String name,
        Set<ApiScope> scopes,
        @Nullable Set<ApiScope> scopesAsked,
        ApiClientStatus status,
        String clientId,
        List<ApiClientCredentialView> credentials,
        long overlapMinutes,
        Instant createdAt,
        @Nullable Instant lastSeenAt,
        @Schema(implementation = String.class) @Nullable Secret secret)
        implements Row, ShownOnce {
    static ApiClientView of(ApiClientRow row, List<ApiClientCredentialView> credentials, Duration overlap) {
        return new ApiClientView(
                row.id(),
                row.etag(),
                row.organizationId(),
                row.organizationName(),
                row.sourceSystem(),
                row.name(),
                ApiClient.read(row.scopes()),
                row.scopesAsked() == null ? null : ApiClient.read(row.scopesAsked()),
                row.status(),
                credentials.isEmpty() ? "" : credentials.getFirst().clientId(),
                credentials,
                overlap.toMinutes(),
                row.createdAt(),
                credentials.stream()
                        .map(ApiClientCredentialView::lastSeenAt)
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElse(null),
                null);
    }

    @Override
    public ApiClientView kept() {
        return with(null);
    }

    ApiClientView with(@Nullable Secret issued) {
        return new ApiClientView(
                id,
                etag,
                organizationId,
                organizationName,
                sourceSystem,
                name,
                scopes,
                scopesAsked,
                status,
                clientId,
                credentials,
                overlapMinutes,
                createdAt,
                lastSeenAt,
                issued);
    }
}
