package cn.tongxin.apiclient;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

import cn.tongxin.security.Roles;
import cn.tongxin.shared.Once;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.web.MergePatch;

/** What asks the identity provider in between is no transaction as a whole: none is to wait for it. */
@Path("/api-clients")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "api-clients")
@Once
class ApiClientResource {
    @Inject
    ApiClientService clients;

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.SECURITY})
    @Operation(summary = "列出接口客户端 · List clients of agencies")
    public Page<ApiClientView> listApiClients(@BeanParam ApiClientFilter filter, @BeanParam PageQuery page) {
        return clients.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.SECURITY})
    @Operation(summary = "查看接口客户端 · Read one client")
    public ApiClientView getApiClient(@PathParam("id") UUID id) {
        return clients.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "新建接口客户端，密钥只在应答中出现一次 · Create a client; its secret is shown this once")
    @APIResponseSchema(value = ApiClientView.class, responseCode = "201")
    @Once(whole = false)
    public ApiClientView createApiClient(@NotNull @Valid EnterApiClient content) {
        return clients.create(content);
    }

    @POST
    @Path("/adopt")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "登记统一登录中已有的客户端，密钥不变 · Register a client that the identity provider has; its secret stays")
    @APIResponseSchema(value = ApiClientView.class, responseCode = "201")
    @Once(whole = false)
    public ApiClientView adoptApiClient(@NotNull @Valid AdoptApiClient content) {
        return clients.adopt(content);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "修改名称、申请权限范围 · Change the name, or ask for other scopes")
    @RequestBody(content = @Content(schema = @Schema(implementation = EnterApiClientTerms.class)))
    public ApiClientView changeApiClient(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull MergePatch patch) {
        return clients.change(id, ifMatch, patch);
    }

    @PUT
    @Path("/{id}/scopes")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.SECURITY)
    @Operation(summary = "授予权限范围：给出其全部权限范围 · Grant scopes: all that the client is to have")
    public ApiClientView grantApiClientScopes(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid GrantScopes wish) {
        return clients.grant(id, ifMatch, wish);
    }

    @POST
    @Path("/{id}/rotate")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "更换密钥，旧密钥在重叠期内仍可用 · New credentials; the former go on working for a while")
    @RequestBody(required = false)
    @Once(whole = false)
    public ApiClientView rotateApiClient(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @Nullable RotateApiClient wish) {
        return clients.rotate(id, ifMatch, wish);
    }

    @POST
    @Path("/{id}/disable")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "停用，下一次请求起拒绝 · Disable; its next request is refused")
    public ApiClientView disableApiClient(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return clients.disable(id, ifMatch);
    }

    @POST
    @Path("/{id}/enable")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "重新启用 · Enable again")
    public ApiClientView enableApiClient(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return clients.enable(id, ifMatch);
    }
}
