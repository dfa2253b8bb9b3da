package cn.tongxin.apiclient;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import cn.tongxin.security.ApiScope;

/**
 * All scopes that a client is to have from its next request on, by whatever credentials it has now.
 *
 * @param scopes empty: none
 */
public record GrantScopes(@NotNull @Size(max = 10) List<@NotNull ApiScope> scopes) {}
