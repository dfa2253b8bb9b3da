package cn.tongxin.apiclient;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import cn.tongxin.security.ApiScope;

/** What of a client can be changed. */
public record EnterApiClientTerms(
        @NotBlank @Size(max = 100) String name,
        @NotEmpty @Size(max = 10) List<@NotNull ApiScope> scopes) {}
