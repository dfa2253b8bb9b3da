package cn.tongxin.apiclient;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import cn.tongxin.security.ApiScope;

/**
 * What of a client can be changed.
 *
 * @param scopes asked for: what was granted holds until the security administrator grants others
 */
public record EnterApiClientTerms(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 10) List<@NotNull ApiScope> scopes) {}
