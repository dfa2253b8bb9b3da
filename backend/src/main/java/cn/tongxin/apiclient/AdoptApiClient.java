package cn.tongxin.apiclient;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import cn.tongxin.security.ApiScope;

/**
 * A client that the identity provider has already, to be registered here with the secret that it has.
 *
 * @param sourceSystem its client id, where its earlier records are to stay its own
 * @param scopes asked for: it has none until the security administrator grants them
 */
public record AdoptApiClient(
        @NotBlank @Size(max = 100) String clientId,
        @NotNull UUID organizationId,

        @NotBlank @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,49}")
        String sourceSystem,

        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 10) List<@NotNull ApiScope> scopes) {
    EnterApiClient content() {
        return new EnterApiClient(organizationId, sourceSystem, name, scopes);
    }
}
