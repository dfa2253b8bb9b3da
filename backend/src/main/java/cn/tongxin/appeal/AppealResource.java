package cn.tongxin.appeal;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.Pushed;
import cn.tongxin.security.Roles;
import cn.tongxin.shared.Once;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;

@Path("/appeals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appeals")
@Once
class AppealResource {
    @Inject
    AppealService appeals;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "列出诉求 · List appeals")
    public Page<AppealView> listAppeals(@BeanParam AppealFilter filter, @BeanParam PageQuery page) {
        return appeals.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.READ_RECORDS})
    @Operation(summary = "查看诉求 · Read one appeal")
    public AppealView getAppeal(@PathParam("id") UUID id) {
        return appeals.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "挂号 · Raise an appeal; it gets its number")
    @APIResponseSchema(value = AppealView.class, responseCode = "201")
    public AppealView createAppeal(@NotNull @Valid RaiseAppeal content) {
        return appeals.raise(content);
    }

    @PUT
    @Path("/external/{externalId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "按外部编号推送诉求 · Push one appeal by the caller's own key; safe to repeat")
    @APIResponseSchema(value = AppealView.class, responseCode = "200")
    public RestResponse<AppealView> pushAppeal(
            @PathParam("externalId") @Pattern(regexp = Pushed.KEY) String externalId,
            @NotNull @Valid RaiseAppeal content) {
        return Pushed.answer(appeals.push(externalId, content));
    }

    @POST
    @Path("/{id}/assign")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "交办 · Assign to the responsible handler")
    public AppealView assignAppeal(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AssignAppeal content) {
        return appeals.assign(id, ifMatch, content);
    }

    @POST
    @Path("/{id}/resolve")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "办结 · The handler tells what was done")
    public AppealView resolveAppeal(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ResolveAppeal content) {
        return appeals.resolve(id, ifMatch, content);
    }

    @POST
    @Path("/{id}/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.WRITE_RECORDS})
    @Operation(summary = "确认评价 · The caller confirms and rates (R-16)")
    public AppealView confirmAppeal(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ConfirmAppeal content) {
        return appeals.confirm(id, ifMatch, content);
    }

    @POST
    @Path("/{id}/clear")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "销号 · The registrar clears after checking (R-15)")
    public AppealView clearAppeal(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ClearAppeal content) {
        return appeals.clear(id, ifMatch, content);
    }
}
