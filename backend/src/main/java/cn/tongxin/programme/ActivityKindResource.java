package cn.tongxin.programme;

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

@Path("/activity-kinds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activity-kinds")
@Once
class ActivityKindResource {
    @Inject
    ActivityKindService kinds;

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.STAFF, Roles.AUDITOR, Roles.ADMIN, Roles.READ_RECORDS, Roles.READ_FIGURES})
    @Operation(summary = "列出活动类型 · List")
    public Page<ActivityKindView> listActivityKinds(@BeanParam PageQuery page) {
        return kinds.list(page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "新增活动类型 · Create")
    @APIResponseSchema(value = ActivityKindView.class, responseCode = "201")
    public ActivityKindView createActivityKind(@NotNull @Valid EnterActivityKind content) {
        return kinds.create(content);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "修改活动类型 · Change")
    @RequestBody(content = @Content(schema = @Schema(implementation = EnterActivityKind.class)))
    public ActivityKindView changeActivityKind(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull MergePatch patch) {
        return kinds.change(id, ifMatch, patch);
    }
}
