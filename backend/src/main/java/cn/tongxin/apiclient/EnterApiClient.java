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
 * A client as it is made.
 *
 * @param sourceSystem what its records are known by; a client that replaces another one takes over its name
 * @param scopes asked for: it has none until the security administrator grants them
 */
public record EnterApiClient(
        @NotNull UUID organizationId,

        @NotBlank @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,49}")
        String sourceSystem,

        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 10) List<@NotNull ApiScope> scopes) {
    EnterApiClientTerms terms() {
        return new EnterApiClientTerms(name, scopes);
    }
}
