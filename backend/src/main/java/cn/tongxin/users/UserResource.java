package cn.tongxin.users;

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
@Path("/users")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "users")
@Once
class UserResource {
    @Inject
    UserService users;

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.SECURITY, Roles.AUDITOR})
    @Operation(summary = "列出用户 · List accounts of people")
    public Page<UserView> listUsers(@BeanParam UserFilter filter, @BeanParam PageQuery page) {
        return users.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.SECURITY, Roles.AUDITOR})
    @Operation(summary = "查看用户 · Read one account")
    public UserView getUser(@PathParam("id") UUID id) {
        return users.get(id);
    }

    @GET
    @Path("/{id}/handover")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "交接清单：未办结的事项 · What this person leaves open, for a handover")
    public UserHandoverView getUserHandover(@PathParam("id") UUID id) {
        return users.handover(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "新建用户，临时密码只在应答中出现一次 · Create an account; its temporary password is shown this once")
    @APIResponseSchema(value = UserView.class, responseCode = "201")
    @Once(whole = false)
    public UserView createUser(@NotNull @Valid EnterUser content) {
        return users.create(content);
    }

    @POST
    @Path("/adopt")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "登记统一登录中已有的账号 · Take up an account that the identity provider has")
    @APIResponseSchema(value = UserView.class, responseCode = "201")
    @Once(whole = false)
    public UserView adoptUser(@NotNull @Valid AdoptUser wish) {
        return users.adopt(wish);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "修改姓名 · Change the name")
    @RequestBody(content = @Content(schema = @Schema(implementation = EnterUserTerms.class)))
    public UserView changeUser(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull MergePatch patch) {
        return users.change(id, ifMatch, patch);
    }

    @POST
    @Path("/{id}/move")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "调到另一单位，下一次请求起生效 · Move to another organization from the next request on")
    @Once(whole = false)
    public UserView moveUser(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid MoveUser wish) {
        return users.move(id, ifMatch, wish);
    }

    @POST
    @Path("/{id}/disable")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "停用，下一次请求起拒绝 · Disable; the next request is refused")
    @Once(whole = false)
    public UserView disableUser(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SwitchUser wish) {
        return users.disable(id, ifMatch, wish);
    }

    @POST
    @Path("/{id}/enable")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "重新启用 · Enable again")
    @Once(whole = false)
    public UserView enableUser(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SwitchUser wish) {
        return users.enable(id, ifMatch, wish);
    }

    @POST
    @Path("/{id}/reset")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "重置密码，新的临时密码只在应答中出现一次 · New temporary password, shown this once")
    @Once(whole = false)
    public UserView resetUser(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ResetUser wish) {
        return users.reset(id, ifMatch, wish);
    }

    @PUT
    @Path("/{id}/roles")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.SECURITY)
    @Operation(summary = "授予角色：给出其全部角色 · Grant roles: all that the account is to hold")
    public UserView grantUserRoles(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid GrantRoles wish) {
        return users.grant(id, ifMatch, wish);
    }
}
